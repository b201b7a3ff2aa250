package org.layoffledger.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseAutoConfigurationTest {

    @TempDir
    Path folder;

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EmbeddedDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class))
                .withPropertyValues("ledger.data-dir=" + folder.resolve("data"));
    }

    @Test
    void withoutConfigurationTheEmbeddedDatabaseServes() {
        runner().run(context -> {
            assertThat(context).hasSingleBean(EmbeddedDatabase.class);
            assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                    .startsWith("jdbc:postgresql://127.0.0.1:");
            assertThat(folder.resolve("data").resolve("postgres.log")).isNotEmptyFile();
        });
    }

    @Test
    void aConfiguredServerIsUsedAndNoDataFolderMade() {
        runner().withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example/ledger")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example/ledger");
                    assertThat(Files.exists(folder.resolve("data"))).isFalse();
                });
    }
}
