package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.company.CompanyMention;

/** Finds the layoffs that an analysed text tells of. Thread-safe. */
public final class LayoffRules {

    /** The layoffs in the order of the text, each round told twice only once. */
    public List<ExtractedLayoff> find(Analysis analysis) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < analysis.document().stories().size(); i++) {
            tellings.addAll(
                    new StoryReader(analysis, analysis.document().stories().get(i), i).read());
        }
        if (tellings.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> names = names(analysis);
        List<List<Telling>> settled = new ArrayList<>(Settlement.settle(tellings));
        settled.sort(Comparator.comparingInt(group -> group.get(0).cut().start()));
        List<ExtractedLayoff> facts = new ArrayList<>();
        for (List<Telling> group : settled) {
            Set<String> called = names.getOrDefault(group.get(0).companyKey(), Set.of());
            facts.add(new FactBuilder(
                            analysis.document().text(),
                            group,
                            List.copyOf(called),
                            PlanNews.date(group, settled),
                            settled.size())
                    .build());
        }
        return new Plans(facts, analysis).linked();
    }

    private static Map<String, Set<String>> names(Analysis analysis) {
        Map<String, Set<String>> names = new HashMap<>();
        for (CompanyMention mention : analysis.companies()) {
            names.computeIfAbsent(mention.key(), k -> new LinkedHashSet<>()).add(mention.surface());
        }
        return names;
    }
}
