package org.layoffledger.scale;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a synthetic ledger into the tables by COPY: companies, articles and mentions, but no events; those are for the derivation. */
final class BulkLoad {

    private static final int CHUNK = 4 << 20;
    private static final int TELLINGS_PER_ARTICLE = 3;

    private final DataSource source;
    private final JdbcClient jdbc;
    private final Table articles = new Table(
            "article (id, content_sha256, text_sha256, title, published_on, language, text, media_type, charset, file_name, received_at)");
    private final Table mentions = new Table(
            "layoff_mention (article_id, company_id, lasting_key, engine_version, company_name, names, headcount, qualifier, announced_on, announced_first, announced_last, announced_stated, status, role, confidence, evidence, rules)");
    private final long firstArticle;
    private final long firstCompany;
    private long article;
    private long mention;

    BulkLoad(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.firstArticle = 1
                + jdbc.sql("select coalesce(max(id), 0) from article")
                        .query(Long.class)
                        .single();
        this.firstCompany = 1
                + jdbc.sql("select coalesce(max(id), 0) from company")
                        .query(Long.class)
                        .single();
        this.article = firstArticle;
    }

    /** Loads all of it, in one transaction; returns how many mentions there are. */
    long load(SyntheticLedger ledger) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            Table companies = new Table("company (id, slug, name_en, provisional)");
            ledger.tell((company, tellings) -> {
                companies.row(
                        firstCompany + company, SyntheticLedger.slug(company), SyntheticLedger.name(company), "t");
                add(tellings);
                if (mentions.size() > CHUNK) {
                    flush(copy, companies);
                }
            });
            flush(copy, companies);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        for (String table : List.of("article", "company")) {
            jdbc.sql("select setval(pg_get_serial_sequence(?, 'id'), (select max(id) from " + table + "))")
                    .param(table)
                    .query(Long.class)
                    .single();
        }
        jdbc.sql("analyze").update();
        return mention;
    }

    private void flush(CopyManager copy, Table companies) {
        companies.copy(copy);
        articles.copy(copy);
        mentions.copy(copy);
    }

    private void add(List<Telling> tellings) {
        List<Telling> byDay = tellings.stream()
                .sorted((a, b) -> a.published().compareTo(b.published()))
                .toList();
        int i = 0;
        while (i < byDay.size()) {
            StringBuilder text = new StringBuilder();
            Telling first = byDay.get(i);
            // an article tells of a cut once
            for (int n = 0;
                    n < TELLINGS_PER_ARTICLE
                            && i < byDay.size()
                            && byDay.get(i).published().equals(first.published());
                    n++, i++) {
                if (n > 0 && byDay.get(i).event() == first.event()) {
                    break;
                }
                add(byDay.get(i), text.length());
                text.append(byDay.get(i).sentence()).append(' ');
            }
            String hash = hash(article);
            articles.row(
                    article,
                    hash,
                    hash,
                    "Article " + article,
                    first.published(),
                    "en",
                    text,
                    "text/plain",
                    "UTF-8",
                    article + ".txt",
                    first.published() + "T12:00:00Z");
            article++;
        }
    }

    private void add(Telling telling, int start) {
        String sentence = telling.sentence();
        String evidence = "[{\"field\": \"sentence\", \"start\": %d, \"end\": %d, \"quote\": \"%s\"}]"
                .formatted(start, start + sentence.length(), sentence);
        mentions.row(
                article,
                firstCompany + telling.company(),
                key(mention++),
                1,
                SyntheticLedger.name(telling.company()),
                "{}",
                telling.headcount(),
                "exact",
                telling.announcedOn(),
                telling.announcedOn(),
                telling.announcedOn(),
                telling.stated() ? "t" : "f",
                telling.status(),
                "round",
                0.9,
                evidence,
                "{}");
    }

    /** Scattered over the index as real keys are. */
    private static String key(long number) {
        return "%013d".formatted((number * 0x9E3779B97F4A7C15L >>> 21)) + Long.toString(number, 36);
    }

    private static String hash(long number) {
        return HexFormat.of().toHexDigits(number * 0x9E3779B97F4A7C15L)
                + "0".repeat(32)
                + HexFormat.of().toHexDigits(number);
    }

    /** Rows on their way into a table. */
    private static final class Table {

        private final String target;
        private final StringBuilder rows = new StringBuilder();

        Table(String target) {
            this.target = target;
        }

        int size() {
            return rows.length();
        }

        void row(Object... values) {
            for (int i = 0; i < values.length; i++) {
                rows.append(i == 0 ? "" : "\t").append(values[i].toString().replace("\\", "\\\\"));
            }
            rows.append('\n');
        }

        void copy(CopyManager manager) {
            try {
                manager.copyIn("copy " + target + " from stdin", new StringReader(rows.toString()));
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
            rows.setLength(0);
        }
    }
}
