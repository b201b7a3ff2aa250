package org.layoffledger.site.capex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.CapexAsOf;
import org.layoffledger.capex.KnownFigure;
import org.layoffledger.site.capex.FigureSources.FigureSource;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.page.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads capex figures as they were known on a day, into the same rows as the present ones. */
@Component
public class FiguresAsOf {

    private static final List<String> BASES = List.of("actual", "guidance", "estimate", "commitment");

    private static final Comparator<FigureRow> LATEST_FIRST = Comparator.comparing(
                    FigureRow::firstQuarter, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
            .thenComparing(FigureRow::lastQuarter, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(figure -> BASES.indexOf(figure.basis()))
            .thenComparing(FigureRow::key);

    private final CapexAsOf capex;
    private final FigureSources sources;
    private final JdbcClient jdbc;

    FiguresAsOf(CapexAsOf capex, FigureSources sources, JdbcClient jdbc) {
        this.capex = capex;
        this.sources = sources;
        this.jdbc = jdbc;
    }

    /**
     * What was known.
     *
     * @param figures in the order of the present pages; their ids are theirs only on this page
     * @param origins what each id was made of
     * @param undated ids of the articles that are left out because they have no date
     */
    public record Known(List<FigureRow> figures, Map<Long, KnownFigure> origins, Set<Long> undated) {}

    /** A spender as rows name it. */
    private record Spender(long id, @Nullable String slug, String name, boolean hyperscaler) {}

    /** The figures of one company. */
    public Known ofCompany(long companyId, LocalDate day, SiteLanguage language) {
        return rows(capex.of(companyId, day), language);
    }

    /** The figures of a page of the comparison: of its spenders, of the registry's groups, and of these groups' members for their sums. */
    Known compared(ComparedSpenders.Page page, LocalDate day, SiteLanguage language) {
        List<Long> companies = jdbc.sql("""
                        select c.id from company c join company r on r.id = coalesce(c.merged_into_id, c.id)
                        where r.id = any(:companies) or exists (select 1 from company_group_member m where m.company_id = r.id)""")
                .param("companies", page.companies().toArray(Long[]::new))
                .query(Long.class)
                .list();
        return rows(capex.of(companies, page.groupKeys(), day), language);
    }

    /** The sources of such figures by the figure's id, oldest article first. */
    public Map<Long, List<FigureSource>> sources(Known known) {
        Map<String, Long> holders = new HashMap<>();
        known.origins().forEach((id, figure) -> figure.mentionKeys().forEach(key -> holders.put(key, id)));
        Map<Long, List<FigureSource>> byFigure = new HashMap<>();
        for (FigureSource source : sources.ofMentions(holders.keySet())) {
            long id = Objects.requireNonNull(holders.get(source.lastingKey()));
            KnownFigure figure = Objects.requireNonNull(known.origins().get(id));
            byFigure.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(source.in(id, source.lastingKey().equals(figure.chosenKey()), figure.choice()));
        }
        return byFigure;
    }

    private Known rows(CapexAsOf.Known known, SiteLanguage language) {
        Map<Long, Spender> companies = companies(known.figures(), language);
        Map<Long, Spender> groups = groups(language);
        List<FigureRow> rows = new ArrayList<>();
        Map<Long, KnownFigure> origins = new HashMap<>();
        for (KnownFigure figure : known.figures()) {
            long id = rows.size() + 1L;
            origins.put(id, figure);
            rows.add(row(id, figure, spender(figure, companies, groups)));
        }
        rows.sort(LATEST_FIRST);
        return new Known(rows, origins, known.undated());
    }

    private static Spender spender(KnownFigure figure, Map<Long, Spender> companies, Map<Long, Spender> groups) {
        if (figure.companyId() != null) {
            return Objects.requireNonNull(companies.get(figure.companyId()));
        }
        return figure.groupId() == null
                ? new Spender(0, null, Objects.requireNonNull(figure.groupName()), false)
                : Objects.requireNonNull(groups.get(figure.groupId()));
    }

    private Map<Long, Spender> companies(List<KnownFigure> figures, SiteLanguage language) {
        Long[] ids = figures.stream()
                .map(KnownFigure::companyId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
        Map<Long, Spender> spenders = new HashMap<>();
        jdbc.sql("select c.id, c.slug, " + Names.of("c")
                        + " as name, c.hyperscaler from company c where c.id = any(:ids)")
                .param("ids", ids)
                .param("lang", language.tag())
                .query(Spender.class)
                .list()
                .forEach(spender -> spenders.put(spender.id(), spender));
        return spenders;
    }

    private Map<Long, Spender> groups(SiteLanguage language) {
        Map<Long, Spender> spenders = new HashMap<>();
        jdbc.sql("select g.id, cast(null as text) as slug, " + Names.of("g")
                        + " as name, false as hyperscaler from company_group g")
                .param("lang", language.tag())
                .query(Spender.class)
                .list()
                .forEach(spender -> spenders.put(spender.id(), spender));
        return spenders;
    }

    private static FigureRow row(long id, KnownFigure figure, Spender spender) {
        List<String> members = figure.groupMembers();
        KnownFigure.Former former = figure.former();
        return new FigureRow(
                id,
                figure.key(),
                figure.companyId(),
                spender.slug(),
                spender.name(),
                spender.hyperscaler(),
                figure.groupId(),
                figure.groupKey(),
                members == null ? null : String.join(", ", members),
                figure.unit(),
                figure.period(),
                figure.fiscal(),
                figure.fiscalPeriod(),
                figure.firstQuarter(),
                figure.lastQuarter(),
                figure.basis(),
                figure.amount(),
                figure.amountMax(),
                figure.currency(),
                figure.qualifier(),
                figure.asOf(),
                figure.valueCount(),
                figure.articleCount(),
                figure.parts() == null ? null : String.join(" ", figure.parts()),
                figure.movement(),
                former == null ? null : former.amount(),
                former == null ? null : former.amountMax(),
                former == null ? null : former.qualifier());
    }
}
