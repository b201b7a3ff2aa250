package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.company.CompanyMention;

/** Finds the layoffs that an analysed text tells of. Thread-safe. */
public final class LayoffRules {

    private static final int MOST_PLANS = 100;

    /** The layoffs in the order of the text, each round told twice only once. */
    public List<ExtractedLayoff> find(Analysis analysis) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < analysis.document().stories().size(); i++) {
            tellings.addAll(
                    new StoryReader(analysis, analysis.document().stories().get(i), i, List.of()).read());
        }
        if (tellings.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> names = names(analysis);
        List<List<Telling>> settled = new ArrayList<>(Settlement.settle(tellings));
        settled.sort(Comparator.comparingInt(group -> group.get(0).cut().start()));
        Map<String, List<Telling>> plans = plans(settled);
        List<ExtractedLayoff> facts = new ArrayList<>();
        for (List<Telling> group : settled) {
            Set<String> called = names.getOrDefault(group.get(0).companyKey(), Set.of());
            facts.add(new FactBuilder(analysis.document().text(), group, List.copyOf(called))
                    .build(partOf(group, plans)));
        }
        return facts;
    }

    /** The plan of the same company that a round belongs to: told in the same story, larger, and the round is not history of another year. */
    private static @Nullable Long partOf(List<Telling> group, Map<String, List<Telling>> plans) {
        Telling round = group.get(0);
        Long count = round.headcount();
        if (count == null || round.role() != LayoffRole.ROUND) {
            return null;
        }
        for (Telling plan : plans.getOrDefault(round.companyKey(), List.of())) {
            Long target = plan.headcount();
            if (plan.story() == round.story() && target != null && target > count) {
                return target;
            }
        }
        return null;
    }

    /** The plans of each company in order, as many as an article may hold. */
    private static Map<String, List<Telling>> plans(List<List<Telling>> settled) {
        Map<String, List<Telling>> plans = new HashMap<>();
        for (List<Telling> group : settled) {
            Telling telling = group.get(0);
            List<Telling> known = plans.computeIfAbsent(telling.companyKey(), k -> new ArrayList<>());
            if (telling.role() == LayoffRole.PLAN && known.size() < MOST_PLANS) {
                known.add(telling);
            }
        }
        return plans;
    }

    private static Map<String, Set<String>> names(Analysis analysis) {
        Map<String, Set<String>> names = new HashMap<>();
        for (CompanyMention mention : analysis.companies()) {
            names.computeIfAbsent(mention.key(), k -> new LinkedHashSet<>()).add(mention.surface());
        }
        return names;
    }
}
