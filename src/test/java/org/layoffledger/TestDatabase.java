package org.layoffledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Gives each test context an empty database on one PostgreSQL server per test run. {@code TEST_DATABASE} chooses the server: {@code docker} (a {@code postgres:18}
 * container), {@code embedded}, or {@code auto}, which takes a container where an engine answers.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Bean
    JdbcConnectionDetails testConnectionDetails() throws SQLException {
        Server server = Running.SERVER;
        String name = "test_" + COUNTER.incrementAndGet();
        try (Connection connection =
                        DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.details(name);
    }

    /** Started when the first context asks for it. */
    private static final class Running {
        static final Server SERVER =
                start(System.getenv().getOrDefault("TEST_DATABASE", "auto").toLowerCase(Locale.ROOT));

        private static Server start(String choice) {
            return switch (choice) {
                case "docker" -> docker();
                case "embedded" -> embedded();
                case "auto" -> dockerAnswers() ? docker() : embedded();
                default ->
                    throw new IllegalArgumentException("TEST_DATABASE is docker, embedded or auto, not " + choice);
            };
        }

        private static boolean dockerAnswers() {
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } catch (RuntimeException e) {
                return false; // an engine that cannot get Testcontainers' helper images is of no use here
            }
        }

        private static Server docker() {
            PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
                    .withUsername("postgres")
                    .withDatabaseName("postgres")
                    .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8");
            container.start();
            SpringApplication.getShutdownHandlers().add(container::stop);
            return new Server(container.getHost(), container.getFirstMappedPort(), container.getPassword());
        }

        private static Server embedded() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setRegisterShutdownHook(false)
                        .start();
                // after every context is closed: a pool that finds its server gone would hold the shutdown up
                SpringApplication.getShutdownHandlers().add(() -> close(postgres));
                return new Server("127.0.0.1", postgres.getPort(), "");
            } catch (IOException e) {
                throw new IllegalStateException("the embedded PostgreSQL does not start", e);
            }
        }

        private static void close(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Server(String host, int port, String password) {

        String url(String database) {
            return "jdbc:postgresql://" + host + ":" + port + "/" + database + "?reWriteBatchedInserts=true";
        }

        JdbcConnectionDetails details(String database) {
            Server server = this;
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "postgres";
                }

                @Override
                public String getPassword() {
                    return server.password();
                }

                @Override
                public String getJdbcUrl() {
                    return server.url(database);
                }
            };
        }
    }
}
