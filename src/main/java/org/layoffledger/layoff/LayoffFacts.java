package org.layoffledger.layoff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.MentionSwap;
import org.layoffledger.derivation.StoredEvidence;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.CorrectedSubjects;
import org.layoffledger.review.Editing;
import org.layoffledger.review.FactKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Statements about job cuts as editors deal with them: each by its lasting key. */
@Service
public class LayoffFacts {

    private final LayoffMentions mentions;
    private final CorrectedSubjects corrected;
    private final MentionSwap swap;
    private final JdbcClient jdbc;

    LayoffFacts(LayoffMentions mentions, CorrectedSubjects corrected, MentionSwap swap, JdbcClient jdbc) {
        this.mentions = mentions;
        this.corrected = corrected;
        this.swap = swap;
        this.jdbc = jdbc;
    }

    /**
     * A statement, as it is read now or was read last.
     *
     * @param companyId whose events it is counted to; null for a total over an industry or a country
     * @param toldCompanyId whose cut the article says that it is; null for such a total
     * @param quote the sentence that carries it
     * @param active whether the present reading of the article has it
     */
    public record Told(
            String key, @Nullable Long companyId, @Nullable Long toldCompanyId, String quote, boolean active) {}

    /** These statements by key; those that no article ever told are left out. */
    @Transactional(readOnly = true)
    public Map<String, Told> find(Collection<String> keys) {
        Map<String, Told> told = new HashMap<>();
        jdbc.sql("""
                        select distinct on (lasting_key) lasting_key, company_id, case when reassigned then told_company_id else company_id end as told,
                          evidence->0->>'quote' as quote, active
                        from layoff_mention where lasting_key = any(:keys) order by lasting_key, active desc, id desc""").param("keys", keys.toArray(String[]::new)).query(row -> {
            String key = row.getString("lasting_key");
            told.put(
                    key,
                    new Told(
                            key,
                            row.getObject("company_id", Long.class),
                            row.getObject("told", Long.class),
                            row.getString("quote"),
                            row.getBoolean("active")));
        });
        return told;
    }

    /**
     * Looks whether values of an editor can be those of a cut.
     *
     * @param values by field; null where the article gives none
     * @throws org.layoffledger.review.InvalidDecision if not
     */
    public void check(Map<String, @Nullable String> values) {
        LayoffFields.check(values);
        new LayoffFields(values).applyTo(nothing("", 0));
    }

    /**
     * Stores a statement that an editor found.
     *
     * @param words the marked words of the article
     * @param values by field
     * @throws org.layoffledger.review.InvalidDecision if these cannot be values of a cut
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            long articleId,
            long companyId,
            String companyName,
            String key,
            Evidence words,
            Map<String, @Nullable String> values) {
        LayoffStatement told = new LayoffFields(values).applyTo(nothing(key, articleId));
        ExtractedLayoff fact = new ExtractedLayoff(
                companyName,
                null,
                List.of(companyName),
                told.headcount(),
                told.headcountMax(),
                told.qualifier(),
                told.workforcePercent(),
                told.announcedOn(),
                told.status(),
                told.role(),
                told.partOf(),
                told.unit(),
                told.location(),
                told.reason(),
                1,
                StoredEvidence.entered(words, values),
                List.of());
        mentions.save(LayoffMention.byEditor(articleId, new LayoffBook.NewMention(fact, companyId, key)));
    }

    private static LayoffStatement nothing(String key, long articleId) {
        return new LayoffStatement(
                key,
                articleId,
                null,
                null,
                null,
                Qualifier.EXACT,
                null,
                null,
                false,
                LayoffStatus.ANNOUNCED,
                LayoffRole.ROUND,
                null,
                null,
                null,
                null,
                Editing.NONE);
    }

    /**
     * Counts these statements to the company that editors say, else to the one that the article says; older readings and those not applied yet with them. To be called
     * behind the locks of the companies.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assign(Collection<String> keys) {
        Map<String, Spender> due = corrected.of(FactKind.LAYOFF, keys);
        jdbc.sql("""
                        update layoff_mention set company_id = told_company_id, told_company_id = null, reassigned = false
                        where lasting_key = any(:keys) and reassigned""")
                .param(
                        "keys",
                        keys.stream().filter(key -> !due.containsKey(key)).toArray(String[]::new))
                .update();
        due.forEach((key, subject) -> jdbc.sql("""
                        update layoff_mention set told_company_id = case when reassigned then told_company_id else company_id end, company_id = :company, reassigned = true
                        where lasting_key = :key""")
                .param("company", ((Spender.OneCompany) subject).companyId())
                .param("key", key)
                .update());
    }

    /** Takes a statement that an editor found out of what holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String key) {
        swap.remove(MentionSwap.LAYOFFS, key);
    }
}
