package org.layoffledger.capex;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.Spender;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.Editing;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Statements about capital expenditure as editors deal with them: each by its lasting key. */
@Service
public class CapexFacts {

    private final CapexMentions mentions;
    private final JdbcClient jdbc;

    CapexFacts(CapexMentions mentions, JdbcClient jdbc) {
        this.mentions = mentions;
        this.jdbc = jdbc;
    }

    /**
     * A statement, as it is read now or was read last.
     *
     * @param spender null where the ledger does not hold the company
     * @param basis as the article tells it
     * @param quote the sentence that carries it
     * @param active whether the present reading of the article has it
     */
    public record Told(String key, @Nullable Spender spender, String basis, String quote, boolean active) {}

    /** These statements by key; those that no article ever told are left out. */
    @Transactional(readOnly = true)
    public Map<String, Told> find(Collection<String> keys) {
        Map<String, Told> told = new HashMap<>();
        jdbc.sql("""
                        select distinct on (lasting_key) lasting_key, company_id, group_id, group_key, spender_name, members, basis,
                          evidence->0->>'quote' as quote, active
                        from capex_mention where lasting_key = any(:keys) order by lasting_key, active desc, id desc""").param("keys", keys.toArray(String[]::new)).query(row -> {
            String key = row.getString("lasting_key");
            told.put(
                    key,
                    new Told(
                            key,
                            spender(row),
                            row.getString("basis"),
                            row.getString("quote"),
                            row.getBoolean("active")));
        });
        return told;
    }

    private static @Nullable Spender spender(ResultSet row) throws SQLException {
        Long company = row.getObject("company_id", Long.class);
        if (company != null) {
            return new Spender.OneCompany(company);
        }
        Long group = row.getObject("group_id", Long.class);
        if (group != null) {
            return new Spender.NamedGroup(group);
        }
        String words = row.getString("group_key");
        Array members = row.getArray("members");
        return words == null
                ? null
                : new Spender.UnnamedGroup(
                        words,
                        row.getString("spender_name"),
                        members == null ? null : List.of((String[]) members.getArray()));
    }

    /**
     * Looks whether values of an editor can be those of a statement about capital expenditure.
     *
     * @param values by field; null where the article gives none
     * @throws InvalidDecision if not
     */
    public void check(Map<String, @Nullable String> values) {
        CapexFields.check(values);
        new CapexFields(values).applyTo(nothing("", 0));
    }

    /**
     * Stores a statement that an editor found about one company's money.
     *
     * @param words the marked words of the article
     * @param values by field
     * @throws InvalidDecision if these cannot be values of such a statement
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            long articleId,
            long companyId,
            String companyName,
            String key,
            Evidence words,
            Map<String, @Nullable String> values) {
        for (String needed : List.of("amount", "currency", "basis")) {
            if (values.get(needed) == null) {
                throw new InvalidDecision(Problem.UNREADABLE_VALUE, needed);
            }
        }
        CapexStatement told = new CapexFields(values).applyTo(nothing(key, articleId));
        ExtractedCapex fact = new ExtractedCapex(
                companyName,
                null,
                List.of(companyName),
                null,
                told.amount(),
                told.amountMax(),
                told.currency(),
                told.qualifier(),
                told.period(),
                told.basis(),
                1,
                evidence(words, values),
                List.of());
        mentions.save(CapexMention.byEditor(
                articleId, new CapexBook.NewMention(fact, new Spender.OneCompany(companyId), told.unit(), key)));
    }

    /** The marked words carry the fact and each of its fields. */
    private static List<Evidence> evidence(Evidence words, Map<String, @Nullable String> values) {
        List<Evidence> evidence = new ArrayList<>(List.of(words));
        values.forEach((field, value) -> {
            if (value != null) {
                evidence.add(new Evidence(field, words.span(), words.quote()));
            }
        });
        return evidence;
    }

    private static CapexStatement nothing(String key, long articleId) {
        return new CapexStatement(
                key,
                articleId,
                null,
                null,
                BigDecimal.ONE,
                null,
                "USD",
                Qualifier.EXACT,
                null,
                CapexBasis.ACTUAL,
                false,
                0,
                Editing.NONE);
    }

    /** Takes a statement that an editor found out of what holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String key) {
        jdbc.sql(
                        "update capex_mention set active = false, figure_id = null where lasting_key = ? and origin = 'editor'")
                .param(key)
                .update();
    }
}
