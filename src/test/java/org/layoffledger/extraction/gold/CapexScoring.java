package org.layoffledger.extraction.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.ExtractedCapex;

/** Capital expenditure is found when spender, currency and amount are right. */
final class CapexScoring implements ScoringRules<GoldPassage.Capex, ExtractedCapex> {

    @Override
    public boolean matches(GoldPassage.Capex gold, ExtractedCapex found) {
        return Agreement.sameName(gold.spender(), gold.names(), found.spender(), found.names())
                && ScoringRules.hasWords(found.evidence())
                && gold.currency().equals(found.currency())
                && Agreement.sameRange(gold.amount(), gold.amountMax(), found.amount(), found.amountMax())
                && (!isExempt(found) || Agreement.readings(gold.basis()).contains(CapexBasis.COMMITMENT.code()));
    }

    @Override
    public Map<String, Boolean> fields(GoldPassage.Capex gold, ExtractedCapex found) {
        String period = found.period() == null ? null : found.period().toString();
        Map<String, Boolean> fields = new LinkedHashMap<>();
        fields.put("period", Agreement.samePeriod(gold.period(), period));
        fields.put("basis", Agreement.sameStanding(gold.basis(), found.basis().code()));
        fields.put("evidence", Agreement.sameWords(gold.quote(), found.evidence()));
        if (gold.members() != null && !gold.members().isEmpty()) {
            fields.put("members", bareNames(gold.members()).equals(bareNames(found.members())));
        }
        return fields;
    }

    private static Set<String> bareNames(@Nullable List<String> names) {
        return names == null
                ? Set.of()
                : names.stream().map(Agreement::bareName).collect(Collectors.toSet());
    }

    @Override
    public List<String> strictFields() {
        return List.of("period", "basis");
    }

    @Override
    public boolean isOptional(GoldPassage.Capex gold) {
        return gold.optional();
    }

    @Override
    public boolean isExempt(ExtractedCapex found) {
        return found.basis() == CapexBasis.COMMITMENT;
    }
}
