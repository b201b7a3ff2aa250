package org.layoffledger.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts rows into the ledger's tables, so that pages can be tested without reading articles. */
final class LedgerRows {

    private final JdbcClient jdbc;
    private final AtomicInteger counter = new AtomicInteger();

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empties everything that pages read. */
    void clear() {
        jdbc.sql(
                        "truncate layoff_event, layoff_mention, capex_figure, capex_mention, withdrawn_key, article, company, company_group restart identity cascade")
                .update();
    }

    long company(String slug, String en, String hans, String hant, boolean hyperscaler, String... aliases) {
        long id = jdbc.sql("""
                        insert into company (slug, name_en, name_zh_hans, name_zh_hant, country, sector, ticker, hyperscaler)
                        values (:slug, :en, :hans, :hant, 'US', 'internet', :ticker, :hyperscaler) returning id
                        """)
                .param("slug", slug)
                .param("en", en)
                .param("hans", hans)
                .param("hant", hant)
                .param(
                        "ticker",
                        "NASDAQ:"
                                + slug.substring(0, Math.min(4, slug.length())).toUpperCase(java.util.Locale.ROOT))
                .param("hyperscaler", hyperscaler)
                .query(Long.class)
                .single();
        alias(id, en, en.toLowerCase(java.util.Locale.ROOT));
        alias(id, hans, hans);
        for (String alias : aliases) {
            alias(id, alias, alias.toLowerCase(java.util.Locale.ROOT));
        }
        return id;
    }

    private void alias(long company, String alias, String folded) {
        jdbc.sql("insert into company_alias (company_id, alias, folded) values (?, ?, ?) on conflict do nothing")
                .params(company, alias, folded)
                .update();
    }

    long group(String slug, String en, long... members) {
        long id = jdbc.sql(
                        "insert into company_group (slug, name_en, name_zh_hans, name_zh_hant) values (?, ?, ?, ?) returning id")
                .params(slug, en, en, en)
                .query(Long.class)
                .single();
        for (int i = 0; i < members.length; i++) {
            jdbc.sql("insert into company_group_member (group_id, company_id, position) values (?, ?, ?)")
                    .params(id, members[i], i)
                    .update();
        }
        return id;
    }

    long article(String title, String publisher, String publishedOn, String language, String text) {
        String hash = "%064x".formatted(counter.incrementAndGet());
        return jdbc.sql("""
                        insert into article (content_sha256, text_sha256, title, publisher, published_on, language, text, media_type, charset, file_name, received_at)
                        values (:hash, :hash, :title, :publisher, :published, :language, :text, 'text/plain', 'UTF-8', 'article.txt', now()) returning id
                        """)
                .param("hash", hash)
                .param("title", title)
                .param("publisher", publisher)
                .param("published", publishedOn == null ? null : LocalDate.parse(publishedOn))
                .param("language", language)
                .param("text", text)
                .query(Long.class)
                .single();
    }

    /** A layoff event with its values and mentions under construction; nothing is stored before {@link #save}. */
    final class Event {
        private final Map<String, Object> columns = new HashMap<>();
        private final long company;
        private final String key = "event%08d".formatted(counter.incrementAndGet());
        private long id;

        private Event(long company) {
            this.company = company;
            columns.put("role", "round");
            columns.put("status", "announced");
            columns.put("counted", true);
            columns.put("qualifier", "exact");
        }

        Event with(String column, Object value) {
            columns.put(column, value);
            return this;
        }

        Event people(long count, String qualifier) {
            columns.put("headcount", count);
            return with("qualifier", qualifier);
        }

        Event on(String date) {
            return with("announced_on", date);
        }

        String key() {
            return key;
        }

        long id() {
            return id;
        }

        /** Stores the event with one mention whose carrying sentence is {@code quote}. */
        Event save(long article, String quote) {
            Long count = (Long) columns.get("headcount");
            String qualifier = (String) columns.get("qualifier");
            String date = (String) columns.get("announced_on");
            LocalDate first = date == null
                    ? null
                    : LocalDate.parse(date + "-01-01".substring(date.length() == 4 ? 0 : date.length() == 7 ? 3 : 6));
            LocalDate last = first == null
                    ? null
                    : date.length() == 4
                            ? first.plusYears(1).minusDays(1)
                            : date.length() == 7 ? first.plusMonths(1).minusDays(1) : first;
            Long low = count == null ? null : qualifier.equals("up_to") ? Long.valueOf(0) : count;
            Long high = count == null ? null : qualifier.equals("vague") ? Long.valueOf(count * 10 - 1) : count;
            jdbc.sql("set constraints all deferred").update();
            id = jdbc.sql("select nextval(pg_get_serial_sequence('layoff_event', 'id'))")
                    .query(Long.class)
                    .single();
            long mention = jdbc.sql("select nextval(pg_get_serial_sequence('layoff_mention', 'id'))")
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                            insert into layoff_event (id, company_id, key, role, status, recalled, counted, headcount, qualifier, headcount_low, headcount_high, headcount_or_more,
                              workforce_percent, announced_on, announced_first, announced_last, unit, reason, part_of, parent_event_id, headcount_mention_id, headcount_choice,
                              percent_mention_id, percent_choice, announced_mention_id, announced_choice, status_mention_id, unit_mention_id, reason_mention_id, article_count, mention_count)
                            overriding system value
                            values (:id, :company, :key, :role, :status, false, :counted, :headcount, :qualifier, :low, :high, :more, :percent, :date, :first, :last, :unit, :reason, :partOf, :parent,
                              case when :headcount::bigint is not null then :mention::bigint end, case when :headcount::bigint is not null then 'undisputed' end,
                              case when :percent::numeric is not null then :mention::bigint end, case when :percent::numeric is not null then 'undisputed' end,
                              case when :date::text is not null then :mention::bigint end, case when :date::text is not null then 'undisputed' end,
                              :mention, case when :unit::text is not null then :mention::bigint end, case when :reason::text is not null then :mention::bigint end, 1, 1)
                            """)
                    .param("id", id)
                    .param("company", company)
                    .param("key", key)
                    .param("role", columns.get("role"))
                    .param("status", columns.get("status"))
                    .param("counted", columns.get("counted"))
                    .param("headcount", count)
                    .param("qualifier", count == null && columns.get("workforce_percent") == null ? null : qualifier)
                    .param("low", low)
                    .param("high", high)
                    .param("more", count != null && qualifier.equals("at_least"))
                    .param("percent", columns.get("workforce_percent"))
                    .param("date", date)
                    .param("first", first)
                    .param("last", last)
                    .param("unit", columns.get("unit"))
                    .param("reason", columns.get("reason"))
                    .param("partOf", columns.get("part_of"))
                    .param("parent", columns.get("parent_event_id"))
                    .param("mention", mention)
                    .update();
            mention(mention, key, article, quote, count, qualifier, date, first, last);
            return this;
        }

        /** Adds a source that gives another number. */
        String alsoSaid(long article, String quote, long count) {
            long mention = jdbc.sql("select nextval(pg_get_serial_sequence('layoff_mention', 'id'))")
                    .query(Long.class)
                    .single();
            String other = "other%08d".formatted(counter.incrementAndGet());
            mention(mention, other, article, quote, count, "exact", null, null, null);
            jdbc.sql(
                            "update layoff_event set article_count = article_count + 1, mention_count = mention_count + 1 where id = ?")
                    .param(id)
                    .update();
            return other;
        }

        private void mention(
                long mention,
                String lastingKey,
                long article,
                String quote,
                Long count,
                String qualifier,
                String date,
                LocalDate first,
                LocalDate last) {
            jdbc.sql("""
                            insert into layoff_mention (id, article_id, company_id, lasting_key, engine_version, company_name, names, headcount, qualifier, workforce_percent,
                              announced_on, announced_first, announced_last, announced_stated, status, role, unit, reason, confidence, evidence, rules, event_id)
                            overriding system value
                            values (:id, :article, :company, :key, 1, 'A company', '{}', :headcount, :qualifier, :percent, :date, :first, :last, :stated, :status, :role, :unit, :reason, 0.9,
                              cast(:evidence as jsonb), '{}', :event)
                            """)
                    .param("id", mention)
                    .param("article", article)
                    .param("company", company)
                    .param("key", lastingKey)
                    .param("headcount", count)
                    .param("qualifier", qualifier)
                    .param("percent", columns.get("workforce_percent"))
                    .param("date", date)
                    .param("first", first)
                    .param("last", last)
                    .param("stated", date != null)
                    .param("status", columns.get("status"))
                    .param("role", columns.get("role"))
                    .param("unit", columns.get("unit"))
                    .param("reason", columns.get("reason"))
                    .param("evidence", evidence(article, quote))
                    .param("event", id)
                    .update();
        }
    }

    Event event(long company) {
        return new Event(company);
    }

    /** A capex figure of a company or, where {@code company} is null, of a group, with one mention. Gives its key. */
    String figure(
            Long company,
            Long group,
            String period,
            int firstQuarter,
            int lastQuarter,
            String basis,
            String amount,
            String max,
            String currency,
            String qualifier,
            long article,
            String quote) {
        jdbc.sql("set constraints all deferred").update();
        String key = "figure%08d".formatted(counter.incrementAndGet());
        long id = jdbc.sql("select nextval(pg_get_serial_sequence('capex_figure', 'id'))")
                .query(Long.class)
                .single();
        long mention = jdbc.sql("select nextval(pg_get_serial_sequence('capex_mention', 'id'))")
                .query(Long.class)
                .single();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("mention", mention);
        parameters.put("company", company);
        parameters.put("group", group);
        parameters.put("key", key);
        parameters.put("period", period);
        parameters.put("first", period == null ? null : firstQuarter);
        parameters.put("last", period == null ? null : lastQuarter);
        parameters.put("basis", basis);
        parameters.put("amount", new BigDecimal(amount));
        parameters.put("max", max == null ? null : new BigDecimal(max));
        parameters.put("currency", currency);
        parameters.put("qualifier", qualifier);
        parameters.put("article", article);
        parameters.put("evidence", evidence(article, quote));
        parameters.put("fiscal", period != null && period.startsWith("FY"));
        jdbc.sql("""
                        insert into capex_figure (id, company_id, group_id, key, period, fiscal, first_quarter, last_quarter, basis, amount, amount_max, currency, qualifier, as_of,
                          chosen_mention_id, choice, value_count, article_count, mention_count) overriding system value
                        values (:id, :company, :group, :key, :period, :fiscal, :first, :last, :basis, :amount, :max, :currency, :qualifier, '2026-02-06', :mention, 'undisputed', 1, 1, 1)
                        """).params(parameters).update();
        jdbc.sql("""
                        insert into capex_mention (id, article_id, company_id, group_id, lasting_key, engine_version, spender_name, names, amount, amount_max, currency, qualifier, period, basis,
                          confidence, evidence, rules, figure_id) overriding system value
                        values (:mention, :article, :company, :group, :key, 1, 'A spender', '{}', :amount, :max, :currency, :qualifier, :period, :basis, 0.9, cast(:evidence as jsonb), '{}', :id)
                        """).params(parameters).update();
        return key;
    }

    private String evidence(long article, String quote) {
        String text = jdbc.sql("select text from article where id = ?")
                .param(article)
                .query(String.class)
                .single();
        int start = text.indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("not in the article: " + quote);
        }
        return "[{\"field\": \"sentence\", \"start\": %d, \"end\": %d, \"quote\": \"%s\"}]"
                .formatted(
                        start,
                        start + quote.length(),
                        quote.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
