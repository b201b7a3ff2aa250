package org.layoffledger.extraction.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.layoffledger.extraction.ExtractedLayoff;

/** A layoff is found when company and headcount are right, or the share where no headcount is annotated. */
final class LayoffScoring implements ScoringRules<GoldPassage.Layoff, ExtractedLayoff> {

    private static final Set<String> TELLING_QUALIFIERS = Set.of("at_least", "up_to", "vague");

    @Override
    public boolean matches(GoldPassage.Layoff gold, ExtractedLayoff found) {
        if (!Agreement.sameName(gold.company(), gold.names(), found.company(), found.names())
                || !ScoringRules.hasWords(found.evidence())) {
            return false;
        }
        if (gold.headcount() != null) {
            return Agreement.sameRange(gold.headcount(), gold.headcountMax(), found.headcount(), found.headcountMax());
        }
        if (found.headcount() != null) {
            return false;
        }
        return gold.workforcePercent() == null
                ? found.workforcePercent() == null
                : Agreement.samePercent(gold.workforcePercent(), found.workforcePercent());
    }

    @Override
    public Map<String, Boolean> fields(GoldPassage.Layoff gold, ExtractedLayoff found) {
        String date = found.announcedOn() == null ? null : found.announcedOn().toString();
        Map<String, Boolean> fields = new LinkedHashMap<>();
        fields.put("date", Agreement.sameDate(gold.announcedOn(), date));
        fields.put(
                "status", Agreement.sameStanding(gold.status(), found.status().code()));
        fields.put(
                "status_exact", Agreement.exactly(gold.status(), found.status().code()));
        fields.put("evidence", Agreement.sameWords(gold.quote(), found.evidence()));
        if (gold.announcedOn() == null) {
            fields.put("undated_left_undated", date == null);
        }
        if (gold.workforcePercent() != null) {
            fields.put("percent", Agreement.samePercent(gold.workforcePercent(), found.workforcePercent()));
        }
        if (gold.qualifier() != null && TELLING_QUALIFIERS.contains(gold.qualifier())) {
            fields.put("qualifier", gold.qualifier().equals(found.qualifier().code()));
        }
        if (gold.unit() != null && !gold.unit().isEmpty()) {
            fields.put("unit", Agreement.bareName(gold.unit()).equals(Agreement.bareName(found.unit())));
        }
        return fields;
    }

    @Override
    public List<String> strictFields() {
        return List.of("date", "status");
    }

    @Override
    public boolean isOptional(GoldPassage.Layoff gold) {
        return gold.optional();
    }

    @Override
    public boolean isExempt(ExtractedLayoff found) {
        return found.company().equals(ExtractedLayoff.INDUSTRY)
                || found.headcount() == null && found.workforcePercent() == null;
    }
}
