package org.layoffledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@Import(TestDatabase.class)
class ApplicationTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void startsOnPostgreSQLWithAllMigrationsApplied() {
        assertThat(jdbc.sql("select current_setting('server_version_num')::int / 10000")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(18);
        assertThat(jdbc.sql("select bool_and(success) from flyway_schema_history")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void sortsAndComparesTextAlikeOnEveryServer() {
        assertThat(jdbc.sql("select 'Amazon' < 'amazon' collate \"default\" and upper('é') = 'É'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
