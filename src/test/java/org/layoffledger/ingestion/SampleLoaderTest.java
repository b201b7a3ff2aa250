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

    @Test
    void theSamplesTellOneStoryThroughManyArticles() throws Exception {
        samples.load();
        assertThat(jdbc.sql("""
                                select e.headcount from layoff_event e join layoff_event p on p.id = e.parent_event_id join company c on c.id = e.company_id
                                where c.slug = 'amazon' and p.headcount = 30000 and p.role = 'plan' and not p.counted order by 1""").query(Long.class).list()).containsExactly(14000L, 16000L);
        assertThat(events("amazon", "unit = 'AWS' and qualifier = 'vague'")).containsExactly("100|announced|3");
        assertThat(events("microsoft", "announced_on = '2025-07-02'")).containsExactly("9000|announced|4");
        assertThat(events("microsoft", "headcount_max = 22000 and not counted")).containsExactly("11000|denied|1");
    }

    @Test
    void theSamplesShowTheLatestGuidanceAndTotalsOfGroups() throws Exception {
        samples.load();
        assertThat(jdbc.sql("""
                                select concat_ws('|', coalesce(c.slug, g.slug), period, basis, trim_scale(amount / 1e9), trim_scale(amount_max / 1e9)) from capex_figure f
                                left join company c on c.id = f.company_id left join company_group g on g.id = f.group_id""").query(String.class).list())
                .contains(
                        "alphabet|2025|guidance|91|93",
                        "alphabet|2025|actual|91.4",
                        "intel|2025|guidance|18",
                        "meta|2025|guidance|70|72",
                        "microsoft|FY2025-Q2|actual|15.8",
                        "big-four|2026|guidance|650",
                        "top-eight-csps|2021|actual|145.1");
    }

    private List<String> events(String company, String condition) {
        return jdbc.sql(
                        "select concat_ws('|', headcount, status, article_count) from layoff_event e join company c on c.id = e.company_id where c.slug = ? and "
                                + condition)
                .param(company)
                .query(String.class)
                .list();
    }

    private List<String> articles() {
        return jdbc.sql("select file_name from article").query(String.class).list();
    }
}
