package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.PartialDate;

/** Tells the plan that is the news itself from one that is told beside its rounds, whose time the article need not say. */
final class PlanNews {

    private PlanNews() {}

    /** The date of the news where the plan is the news: no fresh round of the company is told beside it; else null. */
    static @Nullable PartialDate date(List<Telling> plan, List<List<Telling>> all) {
        if (plan.stream().noneMatch(t -> t.role() == LayoffRole.PLAN)) {
            return null;
        }
        for (List<Telling> group : all) {
            if (group != plan && isRoundOf(group, plan)) {
                return null;
            }
        }
        return plan.stream()
                .map(Telling::news)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRoundOf(List<Telling> group, List<Telling> plan) {
        Telling round = group.get(0);
        Long count = Settlement.headcount(group);
        Long target = Settlement.headcount(plan);
        return round.companyKey().equals(plan.get(0).companyKey())
                && !round.isPast()
                && count != null
                && (target == null || count < target)
                && round.unit() == null;
    }
}
