package org.layoffledger.capex;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.MentionSwap;
import org.layoffledger.derivation.StoredEvidence;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.CorrectedSubjects;
import org.layoffledger.review.Editing;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Statements about capital expenditure as editors deal with them: each by its lasting key. */
@Service
public class CapexFacts {

    /** The columns of {@code capex_mention} that say whose money it is; see {@link #spender(ResultSet)}. */
    static final String SPENDER = "company_id, group_id, group_key, coalesce(group_name, spender_name) as spender_name,"
            + " case when group_name is null then members else group_members end as members";

    private static final String MEMBERS_BETWEEN = "\u001f";

    private final CapexMentions mentions;
    private final CorrectedSubjects corrected;
    private final MentionSwap swap;
    private final JdbcClient jdbc;

    CapexFacts(CapexMentions mentions, CorrectedSubjects corrected, MentionSwap swap, JdbcClient jdbc) {
        this.mentions = mentions;
        this.corrected = corrected;
        this.swap = swap;
        this.jdbc = jdbc;
    }

    /**
     * A statement, as it is read now or was read last.
     *
     * @param spender whose figures it is counted to; null where the ledger does not hold the company
     * @param told whose money the article says that it is; null where the ledger does not hold the company
     * @param basis as the article tells it
     * @param quote the sentence that carries it
     * @param active whether the present reading of the article has it
     */
    public record Told(
            String key,
            @Nullable Spender spender,
            @Nullable Spender told,
            String basis,
            String quote,
            boolean active) {}

    /** These statements by key; those that no article ever told are left out. */
    @Transactional(readOnly = true)
    public Map<String, Told> find(Collection<String> keys) {
        Map<String, Told> told = new HashMap<>();
        jdbc.sql("""
                        select distinct on (lasting_key) lasting_key, %s, basis, evidence->0->>'quote' as quote, active,
                          reassigned, told_company_id, told_group_id, told_group_key, spender_name as told_name, members as told_members
                        from capex_mention where lasting_key = any(:keys) order by lasting_key, active desc, id desc""".formatted(SPENDER))
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    String key = row.getString("lasting_key");
                    told.put(
                            key,
                            new Told(
                                    key,
                                    spender(row),
                                    row.getBoolean("reassigned") ? told(row) : spender(row),
                                    row.getString("basis"),
                                    row.getString("quote"),
                                    row.getBoolean("active")));
                });
        return told;
    }

    static @Nullable Spender spender(ResultSet row) throws SQLException {
        return spender(row, "company_id", "group_id", "group_key", "spender_name", "members");
    }

    private static @Nullable Spender told(ResultSet row) throws SQLException {
        return spender(row, "told_company_id", "told_group_id", "told_group_key", "told_name", "told_members");
    }

    private static @Nullable Spender spender(
            ResultSet row, String company, String group, String groupKey, String name, String members)
            throws SQLException {
        Long companyId = row.getObject(company, Long.class);
        if (companyId != null) {
            return new Spender.OneCompany(companyId);
        }
        Long groupId = row.getObject(group, Long.class);
        if (groupId != null) {
            return new Spender.NamedGroup(groupId);
        }
        String words = row.getString(groupKey);
        Array names = row.getArray(members);
        return words == null
                ? null
                : new Spender.UnnamedGroup(
                        words, row.getString(name), names == null ? null : List.of((String[]) names.getArray()));
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
     * Stores a statement that an editor found.
     *
     * @param spender whose money it is
     * @param names of the company; of a joint figure of the companies
     * @param words the marked words of the article
     * @param values by field
     * @throws InvalidDecision if these cannot be values of such a statement
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            long articleId,
            Spender spender,
            List<String> names,
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
                names.size() == 1 ? names.get(0) : ExtractedCapex.GROUP,
                null,
                names,
                names.size() == 1 ? null : names,
                told.amount(),
                told.amountMax(),
                told.currency(),
                told.qualifier(),
                told.period(),
                told.basis(),
                1,
                StoredEvidence.entered(words, values),
                List.of());
        String unit = spender instanceof Spender.OneCompany ? told.unit() : null;
        mentions.save(CapexMention.byEditor(articleId, new CapexBook.NewMention(fact, spender, unit, key)));
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
                "article " + articleId,
                0,
                Editing.NONE);
    }

    /**
     * Counts these statements to whom editors say, else to whom the article says; older readings and those not applied yet with them. To be called behind the locks of
     * the spenders.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assign(Collection<String> keys) {
        Map<String, Spender> due = corrected.of(FactKind.CAPEX, keys);
        jdbc.sql("""
                        update capex_mention set company_id = told_company_id, group_id = told_group_id, group_key = told_group_key, reassigned = false,
                          told_company_id = null, told_group_id = null, told_group_key = null, group_name = null, group_members = null
                        where lasting_key = any(:keys) and reassigned""")
                .param(
                        "keys",
                        keys.stream().filter(key -> !due.containsKey(key)).toArray(String[]::new))
                .update();
        due.forEach(this::assign);
    }

    private void assign(String key, Spender spender) {
        Spender.UnnamedGroup words = spender instanceof Spender.UnnamedGroup unnamed ? unnamed : null;
        List<String> members = words == null ? null : words.members();
        jdbc.sql("""
                        update capex_mention set
                          told_company_id = case when reassigned then told_company_id else company_id end,
                          told_group_id = case when reassigned then told_group_id else group_id end,
                          told_group_key = case when reassigned then told_group_key else group_key end,
                          company_id = :company, group_id = :group, group_key = :words, group_name = :name,
                          group_members = string_to_array(:members, :between), reassigned = true
                        where lasting_key = :key""")
                .param("company", spender instanceof Spender.OneCompany company ? company.companyId() : null)
                .param("group", spender instanceof Spender.NamedGroup group ? group.groupId() : null)
                .param("words", words == null ? null : words.groupKey())
                .param("name", words == null ? null : words.name())
                .param("members", members == null ? null : String.join(MEMBERS_BETWEEN, members))
                .param("between", MEMBERS_BETWEEN)
                .param("key", key)
                .update();
    }

    /** Takes a statement that an editor found out of what holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String key) {
        swap.remove(MentionSwap.CAPEX, key);
    }
}
