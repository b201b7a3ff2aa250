package org.layoffledger.site.capex;

import java.util.List;
import org.layoffledger.capex.ReferenceRates;
import org.layoffledger.site.language.SiteLanguage;
import org.springframework.stereotype.Component;

/** The hyperscalers' last years of capex, as the front page shows them. */
@Component
public class LatestYear {

    private static final int YEARS = 2;

    private final Figures figures;
    private final ReferenceRates rates;

    LatestYear(Figures figures, ReferenceRates rates) {
        this.figures = figures;
        this.rates = rates;
    }

    /**
     * The last years' figures.
     *
     * @param years from the earlier to the later
     * @param rows one for each company
     */
    public record Years(List<Integer> years, List<Row> rows) {}

    /** A company's figures, one list for each year. */
    public record Row(String company, String slug, List<List<FigureRow>> cells) {}

    public Years hyperscalers(SiteLanguage language) {
        List<FigureRow> found = figures.ofHyperscalers(language);
        List<Long> companies =
                found.stream().map(FigureRow::companyId).distinct().toList();
        Comparison comparison =
                new ComparisonBuilder(false, companies, found, List.of(), new Dollars(rates, false)).build(null);
        int skipped = Math.max(comparison.columns().size() - YEARS, 0);
        List<Row> rows = comparison.companies().stream()
                .filter(row -> row.spender().unit() == null && row.spender().slug() != null)
                .map(row -> new Row(
                        row.spender().spender(),
                        slugOf(row),
                        row.cells().subList(skipped, row.cells().size())))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        return new Years(
                comparison.columns().subList(skipped, comparison.columns().size()), rows);
    }

    private static String slugOf(Comparison.Row row) {
        String slug = row.spender().slug();
        return slug == null ? "" : slug;
    }
}
