package org.layoffledger.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.capex.CapexAsOf;
import org.layoffledger.capex.KnownFigure;
import org.layoffledger.ingestion.format.ArticleFiles;
import org.layoffledger.layoff.KnownEvent;
import org.layoffledger.layoff.LayoffsAsOf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of a day is the ledger that would have been had only the articles until then been read. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class AsOfTest {

    @Autowired
    private ArticleIngestion ingestion;

    @Autowired
    private SampleLoader samples;

    @Autowired
    private LayoffsAsOf layoffs;

    @Autowired
    private CapexAsOf capex;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyLedger() {
        jdbc.sql(
                        "truncate article, layoff_event, layoff_mention, capex_figure, capex_mention, ledger_change, withdrawn_key cascade")
                .update();
    }

    @Test
    void theLedgerOfTheLastDayIsThePresentOne() throws IOException {
        samples.load();
        LocalDate last = jdbc.sql("select max(published_on) from article")
                .query(LocalDate.class)
                .single();

        assertThat(knownOn(last)).isEqualTo(present()).hasSizeGreaterThan(20);
        assertThat(knownOn(LocalDate.of(2000, 1, 1))).isEmpty();
    }

    @Test
    void theLedgerOfADayIsWhatTheArticlesUntilThenMake() throws IOException {
        for (String day : List.of("2025-07-03", "2025-11-26", "2026-01-28", "2026-02-06")) {
            emptyLedger();
            samples.load();
            TreeSet<String> known = knownOn(LocalDate.parse(day));
            List<String> until = jdbc.sql("select file_name from article where published_on <= cast(? as date)")
                    .param(day)
                    .query(String.class)
                    .list();
            emptyLedger();
            load(until);

            assertThat(known).as("on %s", day).isEqualTo(present()).isNotEmpty();
        }
    }

    @Test
    void articlesWithoutADateAreLeftOutAndCounted() throws IOException {
        samples.load();
        long amazon = jdbc.sql("select id from company where slug = 'amazon'")
                .query(Long.class)
                .single();
        jdbc.sql(
                        "update article set published_on = null where file_name in ('en-2026-01-28-amazon-16000.md', 'zh-hans-2025-07-18-aws-caiyuan.md')")
                .update();
        LayoffsAsOf.Known known = layoffs.of(amazon, LocalDate.of(2026, 12, 31));

        assertThat(known.undated()).hasSize(2);
        assertThat(known.events())
                .isNotEmpty()
                .noneMatch(event -> Long.valueOf(9000).equals(event.headcount()));
    }

    private void load(List<String> fileNames) throws IOException {
        ArticleFiles files = new ArticleFiles(ArticleFiles.DEFAULT_MAX_BYTES);
        for (Resource sample : new PathMatchingResourcePatternResolver().getResources("classpath*:db/samples/*-*.*")) {
            String name = String.valueOf(sample.getFilename());
            if (fileNames.contains(name)) {
                try (InputStream content = sample.getInputStream()) {
                    ingestion.ingest(files.read(name, content));
                }
            }
        }
    }

    private TreeSet<String> knownOn(LocalDate day) {
        TreeSet<String> entries = new TreeSet<>();
        List<Long> companies =
                jdbc.sql("select id from company").query(Long.class).list();
        for (Long company : companies) {
            layoffs.of(company, day).events().forEach(event -> entries.add(line(company, event)));
        }
        List<String> groups = jdbc.sql("select distinct group_key from capex_mention where group_key is not null")
                .query(String.class)
                .list();
        capex.of(companies, groups, day).figures().forEach(figure -> entries.add(line(figure)));
        return entries;
    }

    private static String line(long company, KnownEvent event) {
        return String.join(
                "|",
                event.key(),
                "" + company,
                event.role(),
                event.status(),
                "" + event.counted(),
                "" + event.headcountLow(),
                "" + event.headcountHigh(),
                "" + event.qualifier(),
                "" + event.announcedOn(),
                "" + event.unit(),
                "" + event.location(),
                "" + event.reason(),
                "" + event.parentKey(),
                "" + event.articleCount(),
                "" + event.mentionKeys().size());
    }

    private static String line(KnownFigure figure) {
        return String.join(
                "|",
                figure.key(),
                "" + figure.companyId(),
                "" + figure.groupId(),
                "" + figure.groupName(),
                "" + figure.period(),
                "" + figure.fiscalPeriod(),
                figure.basis(),
                figure.amount().toBigInteger().toString(),
                figure.currency(),
                figure.qualifier(),
                "" + figure.asOf(),
                "" + figure.movement(),
                figure.choice(),
                "" + figure.valueCount(),
                "" + figure.articleCount());
    }

    private TreeSet<String> present() {
        TreeSet<String> entries = new TreeSet<>();
        entries.addAll(jdbc.sql("""
                        select concat_ws('|', e.key, e.company_id, e.role, e.status, e.counted::text, coalesce(e.headcount_low::text, 'null'), coalesce(e.headcount_high::text, 'null'),
                          coalesce(e.qualifier, 'null'), coalesce(e.announced_on, 'null'), coalesce(e.unit, 'null'), coalesce(e.location, 'null'), coalesce(e.reason, 'null'),
                          coalesce(p.key, 'null'), e.article_count, e.mention_count) from layoff_event e left join layoff_event p on p.id = e.parent_event_id""").query(String.class).list());
        entries.addAll(jdbc.sql("""
                        select concat_ws('|', key, coalesce(company_id::text, 'null'), coalesce(group_id::text, 'null'), coalesce(group_name, 'null'), coalesce(period, 'null'),
                          coalesce(fiscal_period, 'null'), basis, trunc(amount)::text, currency, qualifier, coalesce(as_of::text, 'null'),
                          coalesce(case when jsonb_array_length(ladder) > 1 then ladder->-1->>'movement' end, 'null'), choice, value_count, article_count)
                        from capex_figure""").query(String.class).list());
        return entries;
    }
}
