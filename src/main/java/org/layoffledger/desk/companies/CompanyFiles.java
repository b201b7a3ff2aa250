package org.layoffledger.desk.companies;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyDetails;
import org.layoffledger.company.DeskValues;
import org.layoffledger.desk.companies.CompanyCards.Card;
import org.layoffledger.review.Decision;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.RecordedDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that the desk shows of one company. */
@Component
class CompanyFiles {

    private static final int LATEST = 20;

    private final CompanyCards cards;
    private final Decisions decisions;
    private final DeskValues values;
    private final JdbcClient jdbc;

    CompanyFiles(CompanyCards cards, Decisions decisions, DeskValues values, JdbcClient jdbc) {
        this.cards = cards;
        this.decisions = decisions;
        this.values = values;
        this.jdbc = jdbc;
    }

    /**
     * A form of its name.
     *
     * @param unit the part of the company that it names, or null
     * @param origin {@code desk}, {@code rename}, {@code registry} or {@code text}
     */
    record Alias(String alias, boolean ambiguous, @Nullable String unit, String origin) {}

    /** A sentence that tells of it, under the name that the text gives it. */
    record Sentence(
            String kind,
            String name,
            String lastingKey,
            String quote,
            long articleId,
            String title,
            @Nullable LocalDate publishedOn,
            String language) {}

    /**
     * A decision, with the name of the other company of a merger.
     *
     * @param about the company that was decided about, where it is not the one shown
     */
    record Made(
            RecordedDecision recorded,
            @Nullable String about,
            @Nullable String into) {

        public String kind() {
            return recorded.decision().kind();
        }

        public OffsetDateTime madeAt() {
            return recorded.madeAt().atOffset(ZoneOffset.UTC);
        }

        public @Nullable OffsetDateTime withdrawnAt() {
            RecordedDecision.Withdrawal withdrawal = recorded.withdrawal();
            return withdrawal == null ? null : withdrawal.at().atOffset(ZoneOffset.UTC);
        }

        /** What was decided: the added name, or the changed fields. */
        public Map<String, @Nullable String> changed() {
            return recorded.decision() instanceof Decision.Rename rename ? rename.values() : Map.of();
        }

        public @Nullable String alias() {
            return recorded.decision() instanceof Decision.Alias alias ? alias.name() : null;
        }

        public boolean ambiguous() {
            return recorded.decision() instanceof Decision.Alias alias && alias.ambiguous();
        }
    }

    /**
     * A company's file.
     *
     * @param members companies merged into it
     * @param details its names and details as they are shown
     * @param told as the registry or a text told them
     * @param made every decision ever made on it, the latest first
     */
    record File(
            Card card,
            List<Card> members,
            CompanyDetails details,
            CompanyDetails told,
            List<Alias> aliases,
            List<Sentence> sentences,
            List<Made> made) {}

    File file(Card card) {
        return new File(
                card,
                cards.mergedInto(card.id()),
                values.present(card.id()),
                values.told(card.id()),
                aliases(card.id()),
                sentences(card.id()),
                made(card.id()));
    }

    private List<Alias> aliases(long id) {
        return jdbc.sql("""
                        select a.alias, a.ambiguous, u.name_en as unit,
                               case when a.from_desk then 'desk' when a.from_rename then 'rename' when c.provisional then 'text' else 'registry' end as origin
                        from company_alias a join company c on c.id = a.company_id left join company_unit u on u.id = a.unit_id
                        where a.company_id = :id order by u.name_en nulls first, a.alias""").param("id", id).query(Alias.class).list();
    }

    private List<Sentence> sentences(long id) {
        return jdbc.sql("""
                        with family as (select id from company where id = :id or merged_into_id = :id)
                        select t.*, coalesce(a.title, a.file_name) as title, a.published_on, a.language
                        from (select 'layoff' as kind, m.company_name as name, m.lasting_key, m.evidence->0->>'quote' as quote, m.article_id
                              from layoff_mention m where m.company_id in (select id from family) and m.active
                              union all select 'capex', m.spender_name, m.lasting_key, m.evidence->0->>'quote', m.article_id
                              from capex_mention m where m.company_id in (select id from family) and m.active) t
                        join article a on a.id = t.article_id order by a.published_on desc nulls last, a.id desc, t.lasting_key limit :limit""")
                .param("id", id)
                .param("limit", LATEST)
                .query(Sentence.class)
                .list();
    }

    private List<Made> made(long id) {
        List<RecordedDecision> history = decisions.historyOfCompany(id);
        Set<Long> named = new LinkedHashSet<>();
        history.stream().map(RecordedDecision::decision).forEach(decision -> {
            if (decision instanceof Decision.Merge merge) {
                named.addAll(List.of(merge.companyId(), merge.intoCompanyId()));
            }
        });
        Map<Long, String> names = names(named);
        return history.stream().map(one -> made(one, id, names)).toList();
    }

    private static Made made(RecordedDecision recorded, long id, Map<Long, String> names) {
        return recorded.decision() instanceof Decision.Merge merge
                ? new Made(
                        recorded,
                        merge.companyId() == id ? null : names.get(merge.companyId()),
                        names.get(merge.intoCompanyId()))
                : new Made(recorded, null, null);
    }

    private Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name_en from company where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(row.getLong(1), row.getString(2));
                    });
        }
        return names;
    }
}
