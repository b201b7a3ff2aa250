package org.layoffledger.capex;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ExtractedCapex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what articles say about capital expenditure, and keeps the spenders' figures in step with it. */
@Service
public class CapexBook {

    private final CapexMentions mentions;
    private final CapexFigures figures;
    private final CompanyBook companies;
    private final CompanyFamilies families;
    private final JdbcClient jdbc;

    CapexBook(
            CapexMentions mentions,
            CapexFigures figures,
            CompanyBook companies,
            CompanyFamilies families,
            JdbcClient jdbc) {
        this.mentions = mentions;
        this.figures = figures;
        this.companies = companies;
        this.families = families;
        this.jdbc = jdbc;
    }

    /**
     * A fact of an article, to be recorded.
     *
     * @param fact what the engine found
     * @param spender whose money it is
     * @param unit the part of the company that alone is meant, or null
     * @param lastingKey the mention's key
     */
    public record NewMention(
            ExtractedCapex fact, Spender spender, @Nullable String unit, String lastingKey) {}

    /** Records what an article says. The spenders' figures are not touched: see {@link #derive}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(long articleId, int engineVersion, List<NewMention> found) {
        for (NewMention mention : found) {
            mentions.save(new CapexMention(articleId, engineVersion, mention));
        }
    }

    /**
     * Brings a spender's figures in step with its mentions. The caller holds the spender's lock.
     *
     * @param cause why they are derived anew
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void derive(Spender spender, Cause cause) {
        Map<String, CapexMention> byKey =
                mentions(spender).stream().collect(Collectors.toMap(CapexMention::lastingKey, Function.identity()));
        List<DerivedFigure> derived = derived(spender, byKey.values());
        new FigureReconciliation(figures, calledAlike(spender, byKey.values()), byKey).apply(stored(spender), derived);
    }

    /** The figures that these mentions of one spender make; nothing is stored. Null stands for a company that the ledger does not hold. */
    List<DerivedFigure> derived(@Nullable Spender spender, Collection<CapexMention> of) {
        Map<Long, LocalDate> published = publicationDates(of);
        return derivation(spender)
                .derive(of.stream()
                        .map(mention -> mention.statement(published.get(mention.articleId())))
                        .toList());
    }

    private CapexDerivation derivation(@Nullable Spender spender) {
        return spender instanceof Spender.OneCompany company
                ? new CapexDerivation(
                        companies.fiscalCalendar(company.companyId()),
                        companies.reportingCurrency(company.companyId()),
                        lastingName(spender))
                : new CapexDerivation(FiscalCalendar.CALENDAR_YEAR, null, lastingName(spender));
    }

    /** The same in every ledger that has read the same articles, unlike the numbers of rows. */
    private String lastingName(@Nullable Spender spender) {
        if (spender instanceof Spender.OneCompany company) {
            return "company:"
                    + jdbc.sql("select slug from company where id = ?")
                            .param(company.companyId())
                            .query(String.class)
                            .single();
        }
        if (spender instanceof Spender.NamedGroup group) {
            return "group:"
                    + jdbc.sql("select slug from company_group where id = ?")
                            .param(group.groupId())
                            .query(String.class)
                            .single();
        }
        return spender == null ? "unknown" : spender.key();
    }

    /** Whichever article came first, an unnamed group goes by the same one of the names that texts give it. */
    private static Spender calledAlike(Spender spender, Collection<CapexMention> mentions) {
        if (!(spender instanceof Spender.UnnamedGroup group)) {
            return spender;
        }
        String name = mentions.stream()
                .map(CapexMention::spenderName)
                .sorted()
                .findFirst()
                .orElse(group.name());
        return new Spender.UnnamedGroup(group.groupKey(), name, group.members());
    }

    List<CapexMention> mentions(Spender spender) {
        if (spender instanceof Spender.OneCompany company) {
            return mentions.findByCompanyIdInAndActiveTrue(families.members(company.companyId()));
        }
        return spender instanceof Spender.NamedGroup group
                ? mentions.findByGroupIdAndActiveTrue(group.groupId())
                : mentions.findByGroupKeyAndActiveTrue(spender.key());
    }

    private List<CapexFigure> stored(Spender spender) {
        if (spender instanceof Spender.OneCompany company) {
            return figures.findByCompanyIdInOrderById(families.members(company.companyId()));
        }
        return spender instanceof Spender.NamedGroup group
                ? figures.findByGroupIdOrderById(group.groupId())
                : figures.findByGroupKeyOrderById(spender.key());
    }

    private Map<Long, LocalDate> publicationDates(Collection<CapexMention> mentions) {
        Map<Long, LocalDate> dates = new HashMap<>();
        List<Long> articles =
                mentions.stream().map(CapexMention::articleId).distinct().toList();
        if (articles.isEmpty()) {
            return dates;
        }
        jdbc.sql("select id, published_on from article where id in (:ids) and published_on is not null")
                .param("ids", articles)
                .query(row -> {
                    dates.put(row.getLong(1), row.getObject(2, LocalDate.class));
                });
        return dates;
    }

    /** Where a key leads: every key that a figure ever had leads to it, to the figure that took its place, or to the reason why it is gone. */
    @Transactional(readOnly = true)
    public KeyLookup find(String key) {
        Optional<KeyLookup> held = jdbc.sql("""
                        select f.id, f.key from capex_mention m join capex_figure f on f.id = m.figure_id
                        where m.lasting_key = ? and m.active""")
                .param(key)
                .query((row, number) -> row.getString("key").equals(key)
                        ? (KeyLookup) new KeyLookup.Found(row.getLong("id"))
                        : new KeyLookup.Moved(row.getString("key")))
                .optional();
        return held.or(() -> withdrawn(key)).orElseGet(KeyLookup.Unknown::new);
    }

    private Optional<KeyLookup> withdrawn(String key) {
        return jdbc.sql("select reason, withdrawn_at from capex_withdrawn_key where key = ?")
                .param(key)
                .query((row, number) -> (KeyLookup) new KeyLookup.Withdrawn(
                        row.getString("reason"),
                        row.getObject("withdrawn_at", Timestamp.class).toInstant()))
                .optional();
    }
}
