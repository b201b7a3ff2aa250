package org.layoffledger.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.ingestion.format.ReadArticle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What articles about capital expenditure come to in the ledger: ladders, and years that are added up. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class CapexLedgerTest {

    @Autowired
    private ArticleIngestion ingestion;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void emptyLedger() {
        jdbc.sql("truncate article, layoff_event, layoff_mention, capex_figure, capex_mention cascade")
                .update();
    }

    @Test
    void aYearIsAddedUpOnceItsLastQuarterIsToldAndGoesWhenSomebodyStatesIt() {
        read("2025-05-02", "Amazon spent $25 billion on capital expenditure in the first quarter of 2025.");
        read("2025-08-01", "Amazon spent $31.4 billion on capital expenditure in the second quarter of 2025.");
        read("2025-10-31", "Amazon spent $36.07 billion on capital expenditure in the third quarter of 2025.");
        assertThat(figures("parts is not null")).isEmpty();

        read("2026-02-06", "Amazon spent $39.5 billion on capital expenditure in the fourth quarter of 2025.");
        assertThat(figures("parts is not null")).containsExactly("2025|131.97|exact|computed|4 articles");
        assertThat(jdbc.sql("""
                        select q.period from capex_figure y cross join unnest(y.parts) with ordinality p (key, place) join capex_figure q on q.key = p.key order by p.place
                        """).query(String.class).list())
                .containsExactly("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");

        read("2026-02-07", "Amazon spent $131.8 billion on capital expenditure in 2025.");
        assertThat(figures("period = '2025'")).containsExactly("2025|131.8|exact|undisputed|1 articles");
    }

    @Test
    void guidanceKeepsItsRungs() {
        read("2025-02-05", "Alphabet expects capital expenditure of $75 billion in 2025.");
        read("2025-07-24", "Alphabet raised its 2025 capital expenditure guidance to $85 billion from $75 billion.");
        read("2025-10-30", "Alphabet now expects capital expenditure of between $91 billion and $93 billion in 2025.");
        assertThat(ladder()).containsExactly("75|2025-02-05|first", "85|2025-07-24|raised", "91|2025-10-30|raised");
    }

    @Test
    void theSameArticleAgainChangesNoRow() {
        read("2025-02-05", "Alphabet expects capital expenditure of $75 billion in 2025.");
        read("2025-07-24", "Meta expects capital expenditure of $66 billion to $72 billion in 2025.");
        List<String> versions = versions();
        read("2025-10-30", "Alphabet spent $23.95 billion on capital expenditure in the third quarter of 2025.");
        assertThat(versions()).containsAll(versions);
    }

    private List<String> ladder() {
        return jdbc.sql("""
                        select trim_scale((r->>'amount')::numeric / 1e9) || '|' || (r->>'asOf') || '|' || (r->>'movement')
                        from capex_figure f cross join jsonb_array_elements(f.ladder) with ordinality l (r, place) order by place
                        """).query(String.class).list();
    }

    private List<String> figures(String condition) {
        return jdbc.sql("""
                        select concat_ws('|', period, trim_scale(amount / 1e9), qualifier, choice, article_count || ' articles') from capex_figure where %s order by key
                        """.formatted(condition)).query(String.class).list();
    }

    /** Each figure with the transaction that wrote its row last. */
    private List<String> versions() {
        return jdbc.sql("select key || ' ' || xmin from capex_figure")
                .query(String.class)
                .list();
    }

    private void read(String day, String text) {
        String article = text + "\n";
        ingestion.ingest(new ReadArticle(
                "file.txt",
                article,
                null,
                LocalDate.parse(day),
                null,
                null,
                article.getBytes(StandardCharsets.UTF_8),
                "text/plain",
                "UTF-8"));
    }
}
