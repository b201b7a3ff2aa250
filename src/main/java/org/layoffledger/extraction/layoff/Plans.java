package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/**
 * Ties rounds to the plan that an article says they belong to. The article has to say so ("the second round, part of its plan to …"); that numbers add up is no
 * reason. A round of another time than the company's latest one is history, not part of the plan.
 */
final class Plans {

    private static final KeyedPattern TELLS_OF_PARTS = KeyedPattern.compile(
            "一部分|第[一二三四]轮|首轮|分阶段|分批|连同|至此|part of (?:a|an|its|the)\\b|(?:first|second|third|latest) (?:round|wave|phase)|completing|in (?:phases|stages)|bringing");
    private static final int ONE_PLAN_DAYS = 400;
    private static final int MOST_PLANS = 100;

    private final List<ExtractedLayoff> facts;
    private final boolean tellsOfParts;
    private final Map<String, List<ExtractedLayoff>> plans = new HashMap<>();
    private final Map<String, LocalDate> latest = new HashMap<>();

    Plans(List<ExtractedLayoff> facts, Analysis analysis) {
        this.facts = facts;
        facts.forEach(this::note);
        this.tellsOfParts =
                !plans.isEmpty() && TELLS_OF_PARTS.isIn(analysis.document().lower());
    }

    private void note(ExtractedLayoff fact) {
        PartialDate date = fact.announcedOn();
        if (fact.role() == LayoffRole.PLAN && fact.headcount() != null) {
            List<ExtractedLayoff> known = plans.computeIfAbsent(fact.company(), k -> new ArrayList<>());
            if (known.size() < MOST_PLANS) {
                known.add(fact);
            }
        } else if (fact.role() == LayoffRole.ROUND && date != null) {
            latest.merge(fact.company(), date.latest(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /** The facts, each round with the headcount of its plan. */
    List<ExtractedLayoff> linked() {
        return tellsOfParts ? facts.stream().map(this::linked).toList() : facts;
    }

    private ExtractedLayoff linked(ExtractedLayoff fact) {
        Long target = fact.role() == LayoffRole.ROUND && !isHistory(fact) ? target(fact) : null;
        return target == null ? fact : fact.withPartOf(target);
    }

    private boolean isHistory(ExtractedLayoff round) {
        PartialDate date = round.announcedOn();
        LocalDate newest = latest.get(round.company());
        if (date == null || newest == null) {
            return round.status() == LayoffStatus.COMPLETED;
        }
        return date.latest().isBefore(newest.minusDays(ONE_PLAN_DAYS));
    }

    /** The first larger plan of the company. */
    private @Nullable Long target(ExtractedLayoff round) {
        Long count = round.headcount();
        for (ExtractedLayoff plan : plans.getOrDefault(round.company(), List.of())) {
            Long target = plan.headcount();
            if (count != null
                    && target != null
                    && target > count
                    && plan.headcountMax() == null
                    && round.unit() == null) {
                return target;
            }
        }
        return null;
    }
}
