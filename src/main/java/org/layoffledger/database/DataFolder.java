package org.layoffledger.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded database, locked for one application as long as it is open. */
final class DataFolder implements AutoCloseable {

    /** Written once the cluster has started for the first time: a folder without it holds a set-up that was cut off. */
    private static final String READY = "layoff-ledger.ready";

    private static final long LONGEST_LOG = 10L * 1024 * 1024;

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Locks the folder, making it first where it is missing.
     *
     * @throws DataFolderException if another application holds it, or it cannot be written
     */
    static DataFolder open(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DataFolderException(
                        "Another running Layoff Ledger uses the data folder " + folder + ".",
                        "Stop the other one (articles can be uploaded at its /desk meanwhile), or give this one a folder of its own with LEDGER_DATA_DIR=…, "
                                + "or a database server with SPRING_DATASOURCE_URL=jdbc:postgresql://….");
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new DataFolderException(
                    "The data folder " + folder + " cannot be used: " + e,
                    "Make it writable for the user who runs the application, or name another with LEDGER_DATA_DIR=….",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another context of this very process
        }
    }

    /** Where the server's programs are unpacked; not the shared temporary folder, which others can write. */
    Path programs() {
        return folder.resolve("pg-bin");
    }

    /** The file with the database's password, readable for its owner only. */
    Path password() {
        return folder.resolve("pg-password");
    }

    /** The file to which the server writes what it has to say; a long one is put aside first. */
    Path log() {
        Path log = folder.resolve("postgres.log");
        try {
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.move(log, folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database cluster, ready for the server: private to its user, and not half set up. */
    Path cluster() {
        Path cluster = folder.resolve("pg18");
        try {
            if (Files.exists(cluster.resolve("postgresql.conf")) && !Files.exists(cluster.resolve(READY))) {
                Files.move(
                        cluster,
                        folder.resolve("pg18.incomplete-" + Instant.now().toEpochMilli()));
            }
            Files.createDirectories(cluster);
            FileStore store = Files.getFileStore(cluster);
            if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(cluster, PosixFilePermissions.fromString("rwx------"));
            }
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers that the cluster was set up completely. */
    void clusterIsReady() {
        Path ready = folder.resolve("pg18").resolve(READY);
        try {
            if (!Files.exists(ready)) {
                Files.createFile(ready);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close(); // gives the lock back, too
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
