package org.layoffledger.site.capex;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.QuarterSpan;
import org.layoffledger.site.language.SiteLanguage;
import org.layoffledger.site.page.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads capex figures for the pages that show them. */
@Component
public class Figures {

    private static final String ORDER = """
             order by f.first_quarter desc nulls last, f.last_quarter, array_position(array['actual', 'guidance', 'estimate', 'commitment'], f.basis), f.id
            """;

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All figures of a company, the latest period first. */
    public List<FigureRow> ofCompany(long companyId, SiteLanguage language) {
        return jdbc.sql(FigureRow.SELECT + " where f.company_id = :company" + ORDER)
                .param("company", companyId)
                .param("lang", language.tag())
                .query(FigureRow.class)
                .list();
    }

    /** All figures of the hyperscalers, the latest period first. */
    List<FigureRow> ofHyperscalers(SiteLanguage language) {
        return jdbc.sql(FigureRow.SELECT + " where c.hyperscaler" + ORDER)
                .param("lang", language.tag())
                .query(FigureRow.class)
                .list();
    }

    /** The figures of a page of the comparison: of its spenders, of the registry's groups, and of these groups' members for their sums. */
    List<FigureRow> compared(ComparedSpenders.Page page, SiteLanguage language) {
        return jdbc.sql(FigureRow.SELECT + """
                         where f.company_id = any(:companies) or f.group_id is not null or f.group_key = any(:groups)
                            or f.company_id in (select coalesce(n.merged_into_id, n.id) from company_group_member m join company n on n.id = m.company_id)
                        """ + ORDER)
                .param("companies", page.companies().toArray(Long[]::new))
                .param("groups", page.groupKeys().toArray(String[]::new))
                .param("lang", language.tag())
                .query(FigureRow.class)
                .list();
    }

    Optional<FigureRow> figure(String key, SiteLanguage language) {
        return jdbc.sql(FigureRow.SELECT + " where f.key = :key")
                .param("key", key)
                .param("lang", language.tag())
                .query(FigureRow.class)
                .optional();
    }

    /** All figures of a figure's spender and unit, itself among them. */
    List<FigureRow> ofSpender(FigureRow figure, SiteLanguage language) {
        return jdbc.sql(FigureRow.SELECT + """
                         join capex_figure o on o.id = :id
                        where f.company_id is not distinct from o.company_id and f.group_id is not distinct from o.group_id
                          and f.group_key is not distinct from o.group_key and f.unit is not distinct from o.unit
                        """ + ORDER)
                .param("id", figure.id())
                .param("lang", language.tag())
                .query(FigureRow.class)
                .list();
    }

    /** The others whose period overlaps, except the parts of a computed year: what was guided for it, and what came of it. */
    static List<FigureRow> besides(FigureRow figure, List<FigureRow> ofSpender) {
        QuarterSpan quarters = figure.quarters();
        return ofSpender.stream()
                .filter(other -> other.id() != figure.id()
                        && !figure.partKeys().contains(other.key())
                        && quarters != null
                        && overlaps(quarters, other.quarters()))
                .toList();
    }

    private static boolean overlaps(QuarterSpan one, @Nullable QuarterSpan other) {
        return other != null && one.first() <= other.last() && one.last() >= other.first();
    }

    /** What a computed year is added up from, in the order of the calendar; empty for another figure. */
    static List<FigureRow> partsOf(FigureRow figure, List<FigureRow> ofSpender) {
        return ofSpender.stream()
                .filter(other -> figure.partKeys().contains(other.key()))
                .sorted(Comparator.comparing(FigureRow::quarters, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Members of the registry's groups, in their order. */
    List<GroupMember> members(SiteLanguage language) {
        return jdbc.sql("""
                        select m.group_id, c.id as company_id, %1$s as company
                        from company_group_member m join company n on n.id = m.company_id join company c on c.id = coalesce(n.merged_into_id, n.id)
                        where exists (select 1 from capex_figure f where f.group_id = m.group_id)
                        group by m.group_id, c.id order by m.group_id, min(m.position)
                        """.formatted(Names.of("c")))
                .param("lang", language.tag())
                .query(GroupMember.class)
                .list();
    }

    /** A company of a group. */
    record GroupMember(long groupId, long companyId, String company) {}
}
