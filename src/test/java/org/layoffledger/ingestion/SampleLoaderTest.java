package org.layoffledger.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class SampleLoaderTest {

    @Autowired
    private SampleLoader samples;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyLedger() {
        jdbc.sql("truncate article, layoff_event, layoff_mention, capex_figure, capex_mention cascade")
                .update();
    }

    @Test
    void everySampleIsReadAndReadingThemAgainAddsNothing() throws Exception {
        int files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/samples/*-*.*").length;
        samples.load();
        assertThat(articles()).hasSize(files).hasSizeGreaterThanOrEqualTo(8);
        samples.load();
        assertThat(articles()).hasSize(files);
        assertThat(jdbc.sql("select distinct language from article")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("en", "zh-Hans", "zh-Hant");
    }

    @Test
    void aLedgerOnAServerStartsEmpty() throws Exception {
        samples.run(new DefaultApplicationArguments());
        assertThat(articles()).isEmpty();
    }

    private List<String> articles() {
        return jdbc.sql("select file_name from article").query(String.class).list();
    }
}
