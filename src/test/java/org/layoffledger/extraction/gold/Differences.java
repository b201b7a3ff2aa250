package org.layoffledger.extraction.gold;

import java.util.List;
import java.util.stream.Collectors;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;

/** For people: the passages in which something is missed, wrong or inexact, with what is annotated and what was found. */
final class Differences {

    private Differences() {}

    static String of(List<ScoredPassage> passages) {
        return passages.stream()
                .filter(Differences::differs)
                .map(Differences::describe)
                .collect(Collectors.joining("\n"));
    }

    private static boolean differs(ScoredPassage scored) {
        return ScoredPassage.KINDS.stream().map(scored::tally).anyMatch(Differences::differs);
    }

    private static boolean differs(Tally tally) {
        return tally.wrong() > 0 || tally.found() < tally.required() || tally.strict() < tally.found();
    }

    private static String describe(ScoredPassage scored) {
        GoldPassage passage = scored.passage();
        StringBuilder text = new StringBuilder();
        text.append(passage.id()).append(" (").append(passage.construction()).append(")\n");
        text.append("  ").append(passage.source().text().replace("\n", " / ")).append('\n');
        passage.layoffs().forEach(gold -> text.append("  gold  ").append(gold).append('\n'));
        passage.capex().forEach(gold -> text.append("  gold  ").append(gold).append('\n'));
        scored.found()
                .layoffs()
                .forEach(fact -> text.append("  found ").append(brief(fact)).append('\n'));
        scored.found()
                .capex()
                .forEach(fact -> text.append("  found ").append(brief(fact)).append('\n'));
        return text.toString();
    }

    private static String brief(ExtractedLayoff fact) {
        return "%s %s headcount %s to %s, %s %%, on %s, %s, %s, unit %s, «%s»"
                .formatted(
                        fact.company(),
                        fact.names(),
                        fact.headcount(),
                        fact.headcountMax(),
                        fact.workforcePercent(),
                        fact.announcedOn(),
                        fact.status().code(),
                        fact.qualifier().code(),
                        fact.unit(),
                        fact.evidence().get(0).quote());
    }

    private static String brief(ExtractedCapex fact) {
        return "%s %s %s to %s %s, period %s, %s, members %s, «%s»"
                .formatted(
                        fact.spender(),
                        fact.names(),
                        fact.amount().toPlainString(),
                        fact.amountMax(),
                        fact.currency(),
                        fact.period(),
                        fact.basis().code(),
                        fact.members(),
                        fact.evidence().get(0).quote());
    }
}
