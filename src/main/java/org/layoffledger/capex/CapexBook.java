package org.layoffledger.capex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.article.ArticleArchive;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.Cause;
import org.layoffledger.derivation.ChangeLog;
import org.layoffledger.derivation.EntryChange;
import org.layoffledger.derivation.Subject;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.Rulings;
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
    private final ArticleArchive archive;
    private final ChangeLog log;
    private final Decisions decisions;
    private final JdbcClient jdbc;

    CapexBook(
            CapexMentions mentions,
            CapexFigures figures,
            CompanyBook companies,
            CompanyFamilies families,
            ArticleArchive archive,
            ChangeLog log,
            Decisions decisions,
            JdbcClient jdbc) {
        this.mentions = mentions;
        this.figures = figures;
        this.companies = companies;
        this.families = families;
        this.archive = archive;
        this.log = log;
        this.decisions = decisions;
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
        Set<String> leading = FigureReconciliation.placed(byKey.values());
        List<DerivedFigure> derived = derived(spender, byKey.values());
        Spender called = calledAlike(spender, byKey.values());
        Subject subject = subject(called);
        List<EntryChange> changes = new FigureReconciliation(figures, called, byKey).apply(stored(spender), derived);
        log.derived(
                subject,
                changes,
                leading,
                FigureReconciliation.placed(byKey.values()),
                cause,
                () -> leadingNowhere(spender));
        log.withdraw(subject, leadingNowhere(changes), cause);
    }

    /** The figures that these mentions of one spender make; nothing is stored. Null stands for a company that the ledger does not hold. */
    List<DerivedFigure> derived(@Nullable Spender spender, Collection<CapexMention> of) {
        Map<Long, LocalDate> published = archive.publicationDates(
                of.stream().map(CapexMention::articleId).toList());
        return derivation(spender)
                .derive(
                        of.stream()
                                .map(mention -> mention.statement(published.get(mention.articleId())))
                                .toList(),
                        rulings(of));
    }

    private Rulings rulings(Collection<CapexMention> of) {
        return Rulings.of(decisions.activeFor(
                FactKind.CAPEX, of.stream().map(CapexMention::lastingKey).toList()));
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
    static Spender calledAlike(Spender spender, Collection<CapexMention> mentions) {
        if (!(spender instanceof Spender.UnnamedGroup group)) {
            return spender;
        }
        String name = mentions.stream()
                .map(CapexMention::spender)
                .filter(Spender.UnnamedGroup.class::isInstance)
                .map(told -> ((Spender.UnnamedGroup) told).name())
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

    /** Keys of computed years that are stated now, or whose parts are not all there any more: no mention has them. */
    private List<String> leadingNowhere(List<EntryChange> changes) {
        List<String> gone = ChangeLog.gone(changes);
        if (gone.isEmpty()) {
            return gone;
        }
        return jdbc.sql("""
                        select key from unnest(:keys) as key where not exists (select 1 from capex_mention m where m.lasting_key = key)
                        and not exists (select 1 from capex_figure f where f.key = key)""")
                .param("keys", gone.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Keys that lead nowhere, of mentions that the derivation leaves out or that a newer reading replaced; not of those that wait in a reading. */
    private List<String> leadingNowhere(Spender spender) {
        String whose = spender instanceof Spender.OneCompany
                ? "m.company_id in (:whose)"
                : spender instanceof Spender.NamedGroup ? "m.group_id = :whose" : "m.group_key = :whose";
        Object whom = spender instanceof Spender.OneCompany company
                ? families.members(company.companyId())
                : spender instanceof Spender.NamedGroup group ? group.groupId() : spender.key();
        return jdbc.sql("select distinct m.lasting_key from capex_mention m where " + whose + """
                         and m.figure_id is null
                        and not exists (select 1 from capex_mention o where o.lasting_key = m.lasting_key and o.figure_id is not null)
                        and (m.active or not exists (
                          select 1 from reading_article r where r.reading_id = m.reading_id and r.article_id = m.article_id and not r.applied))""")
                .param("whose", whom)
                .query(String.class)
                .list();
    }

    private static Subject subject(Spender spender) {
        if (spender instanceof Spender.OneCompany company) {
            return new Subject(true, company.companyId(), null, null);
        }
        return spender instanceof Spender.NamedGroup group
                ? new Subject(true, null, group.groupId(), null)
                : new Subject(true, null, null, ((Spender.UnnamedGroup) spender).name());
    }

    /** The groups of companies that articles speak of, each once. */
    @Transactional(readOnly = true)
    public List<Spender> groups() {
        List<Spender> groups = new ArrayList<>(jdbc.sql(
                        "select distinct group_id from capex_mention where group_id is not null and active order by group_id")
                .query((row, number) -> (Spender) new Spender.NamedGroup(row.getLong(1)))
                .list());
        groups.addAll(jdbc.sql("""
                        select distinct on (group_key) %s from capex_mention
                        where group_key is not null and active order by group_key, coalesce(group_name, spender_name)""".formatted(CapexFacts.SPENDER))
                .query((row, number) -> Objects.requireNonNull(CapexFacts.spender(row)))
                .list());
        return groups;
    }
}
