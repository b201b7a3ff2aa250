package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.text.Story;

/**
 * Finds the capex figures that an analysed text tells of. Thread-safe.
 *
 * <p>Sentence by sentence, each amount of money is asked: is it capital expenditure ({@link Topic}), whose ({@link SpenderFinder}), for which period
 * ({@link PeriodFinder}), on what basis ({@link BasisFinder})? What a text tells twice is then settled into one figure.
 */
public final class CapexRules {

    /** Of the directory that the last text was read with: an application has one. */
    private volatile Calendars calendars = Calendars.of(CompanyDirectory.EMPTY);

    private record Calendars(CompanyDirectory directory, Map<String, FiscalCalendar> bySlug) {
        static Calendars of(CompanyDirectory directory) {
            Map<String, FiscalCalendar> bySlug = new HashMap<>();
            directory.companies().forEach(company -> bySlug.put(company.slug(), company.fiscalCalendar()));
            return new Calendars(directory, bySlug);
        }
    }

    private Map<String, FiscalCalendar> calendars(CompanyDirectory directory) {
        Calendars known = calendars;
        if (known.directory() != directory) {
            known = Calendars.of(directory);
            calendars = known;
        }
        return known.bySlug();
    }

    /** The figures in the order of the text, each told twice only once. */
    public List<ExtractedCapex> find(Analysis analysis) {
        List<Figure> figures = new ArrayList<>();
        Enumerations enumerations = new Enumerations(analysis);
        AmountFinder amounts = new AmountFinder(analysis);
        Map<String, FiscalCalendar> bySlug = calendars(analysis.directory());
        for (Story story : analysis.document().stories()) {
            figures.addAll(new StoryReader(analysis, story, amounts, enumerations, bySlug).figures());
        }
        return Settlement.of(figures).stream().map(Figure::extracted).toList();
    }
}
