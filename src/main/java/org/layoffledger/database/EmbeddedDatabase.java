package org.layoffledger.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server that lives and dies with the application and keeps its data. A server that a killed application left behind is stopped first; one that dies
 * while the application runs is started again on the same port, and recovers what was committed.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration WATCH_INTERVAL = Duration.ofSeconds(1);

    private final DataFolder folder;
    private final Path cluster;
    private final ClusterAccess access;
    private final Thread watcher = new Thread(this::watch, "embedded-database-watcher");
    private EmbeddedPostgres server;
    private volatile boolean closed;

    private EmbeddedDatabase(DataFolder folder, Path cluster, ClusterAccess access, EmbeddedPostgres server) {
        this.folder = folder;
        this.cluster = cluster;
        this.access = access;
        this.server = server;
        watcher.setDaemon(true);
    }

    /**
     * Starts the server, setting its data up at the first start.
     *
     * @param dataDir the folder that keeps everything
     * @throws DataFolderException if the folder is in use, or the server does not start in it
     */
    static EmbeddedDatabase start(Path dataDir) {
        DataFolder folder = DataFolder.open(dataDir);
        try {
            Path cluster = folder.cluster();
            new Postmaster(cluster).stop();
            ClusterAccess access = ClusterAccess.of(cluster, folder.password());
            EmbeddedPostgres server = startServer(folder, cluster, access, 0);
            return opened(new EmbeddedDatabase(folder, cluster, access, server));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(folder, e);
        } catch (IOException | SQLException | RuntimeException e) {
            throw failure(folder, e);
        }
    }

    private static EmbeddedDatabase opened(EmbeddedDatabase database) throws IOException, SQLException {
        try {
            database.folder.clusterIsReady();
            database.access.close(database.getJdbcUrl());
        } catch (IOException | SQLException | RuntimeException e) {
            database.server.close();
            throw e;
        }
        database.watcher.start();
        log.info("PostgreSQL runs on port {} with its data in {}", database.port(), database.folder);
        return database;
    }

    private static DataFolderException failure(DataFolder folder, Exception cause) {
        try {
            folder.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        return new DataFolderException(
                "The embedded PostgreSQL does not start in " + folder + ": " + cause.getMessage(),
                "Its own words are in postgres.log there. SPRING_DATASOURCE_URL=jdbc:postgresql://… uses a server instead.",
                cause);
    }

    private static EmbeddedPostgres startServer(DataFolder folder, Path cluster, ClusterAccess access, int port)
            throws IOException {
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.log().toFile());
        return EmbeddedPostgres.builder()
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPort(port)
                .setConnectConfig("password", access.password())
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60)) // recovery after a crash may take its time
                // C.UTF-8: text sorts the same on every machine, and pg_trgm knows Chinese characters
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C.UTF-8")
                // the library is made for tests and would rather be fast than keep what was committed
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("shared_buffers", "256MB")
                .start();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres?reWriteBatchedInserts=true";
    }

    @Override
    public String getUsername() {
        return ClusterAccess.USER;
    }

    @Override
    public String getPassword() {
        return access.password();
    }

    private synchronized int port() {
        return server.getPort();
    }

    private void watch() {
        Postmaster postmaster = new Postmaster(cluster);
        while (!closed) {
            try {
                Thread.sleep(WATCH_INTERVAL.toMillis());
                if (postmaster.process().isEmpty()) {
                    restart();
                }
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                log.error("The embedded PostgreSQL does not come back; the next attempt follows", e);
            }
        }
    }

    private synchronized void restart() throws IOException {
        if (closed) {
            return;
        }
        log.warn("The embedded PostgreSQL has stopped; starting it again");
        int port = server.getPort();
        server.close(); // finds nothing to stop, but gives its lock back
        server = startServer(folder, cluster, access, port);
        log.info("The embedded PostgreSQL is back on port {}", port);
    }

    @Override
    public void close() throws IOException {
        closed = true;
        watcher.interrupt();
        synchronized (this) {
            server.close();
        }
        folder.close();
    }
}
