package org.layoffledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * Keeps other users of the machine out of the embedded database: who cannot read the file with its password cannot connect. A cluster is set up without a password, for
 * the programs that do it know none; {@link #close} shuts that door.
 */
final class ClusterAccess {

    static final String USER = "postgres";

    private static final String RULES = """
            # Written by Layoff Ledger: the password is in the file pg-password beside this folder.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final String NO_RULES = "host all all 127.0.0.1/32 trust\n";

    private final Path rules;
    private final String password;

    private ClusterAccess(Path rules, String password) {
        this.rules = rules;
        this.password = password;
    }

    /** The access to a cluster that does not run. Where the password is missing, a new one is made, and taken by the cluster once it runs. */
    static ClusterAccess of(Path cluster, Path passwordFile) throws IOException {
        Path rules = cluster.resolve("pg_hba.conf");
        if (!Files.exists(passwordFile)) {
            if (Files.exists(rules)) {
                Files.writeString(rules, NO_RULES);
            }
            writePrivately(passwordFile);
        }
        return new ClusterAccess(rules, Files.readString(passwordFile).strip());
    }

    private static void writePrivately(Path file) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    String password() {
        return password;
    }

    /** Makes the running server ask for the password from now on. */
    void close(String url) throws IOException, SQLException {
        if (Files.readString(rules).equals(RULES)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url, USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + USER + " password '" + password + "'"); // hexadecimal digits only
            Files.writeString(rules, RULES);
            statement.execute("select pg_reload_conf()");
        }
    }
}
