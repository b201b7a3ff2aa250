package org.layoffledger.site.companies;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.site.capex.FigureRow;
import org.layoffledger.site.capex.FigureSources.FigureSource;
import org.layoffledger.site.layoffs.EventRow;
import org.layoffledger.site.layoffs.EventSource;

/**
 * What the ledger says about a company, at present or as it was known on a day.
 *
 * @param events the latest first, undated ones last
 * @param eventSources by the event's id
 * @param capex the latest period first
 * @param capexSources by the figure's id
 * @param undated how many articles are left out because they have no date; none of the present ledger
 */
record CompanyLedger(
        List<EventRow> events,
        Map<Long, List<EventSource>> eventSources,
        List<FigureRow> capex,
        Map<Long, List<FigureSource>> capexSources,
        int undated) {

    Timeline timeline() {
        return Timeline.of(events, eventSources);
    }

    /** The event with the latest date, or null. */
    @Nullable
    EventRow newest() {
        return events.stream()
                .filter(event -> event.announcedOn() != null)
                .findFirst()
                .orElse(null);
    }
}
