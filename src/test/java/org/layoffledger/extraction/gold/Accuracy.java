package org.layoffledger.extraction.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.layoffledger.extraction.NewsExtractor;

/**
 * How well the engine does on the gold set: what the page {@code /accuracy} shows.
 *
 * @param engineVersion of the engine that was measured
 * @param passages how many were read
 * @param negatives passages without a fact, by language
 * @param scores by language and kind; language {@code all} for all of them
 * @param fields how often a field of a fact found is right, by language and kind
 * @param constructions what the passages are there for, by kind, in alphabetical order
 */
record Accuracy(
        int engineVersion,
        int passages,
        List<Negatives> negatives,
        List<Score> scores,
        List<Field> fields,
        List<Construction> constructions) {

    static final String ALL = "all";

    /** Passages in which nothing is to be found: in how many nothing was. */
    record Negatives(String language, int clean, int of) {}

    /** Facts of one kind; {@code detection} asks for company and figure, {@code strict} also for date and status or period and basis. */
    record Score(
            String language,
            String kind,
            int required,
            int found,
            int wrong,
            Tally.Rates detection,
            Tally.Rates strict) {}

    /** One field over the facts found. */
    record Field(String language, String kind, String field, int right, int of, double accuracy) {}

    /** The passages of one construction. */
    record Construction(
            String construction, String kind, int passages, int required, int found, int wrong, int strict) {}

    static Accuracy of(List<ScoredPassage> passages) {
        return new Accuracy(
                NewsExtractor.VERSION,
                passages.size(),
                byLanguage(passages, Accuracy::negatives),
                byLanguageAndKind(passages, (language, kind) -> List.of(score(language, kind, passages))),
                byLanguageAndKind(passages, (language, kind) -> fields(language, kind, passages)),
                constructions(passages));
    }

    private static Negatives negatives(String language, List<ScoredPassage> passages) {
        List<ScoredPassage> negatives =
                passages.stream().filter(ScoredPassage::isNegative).toList();
        int clean = (int) negatives.stream().filter(ScoredPassage::isClean).count();
        return new Negatives(language, clean, negatives.size());
    }

    private static Score score(String language, String kind, List<ScoredPassage> passages) {
        Tally tally = tally(kind, ofLanguage(language, passages));
        return new Score(
                language, kind, tally.required(), tally.found(), tally.wrong(), tally.detection(), tally.strictly());
    }

    private static List<Field> fields(String language, String kind, List<ScoredPassage> passages) {
        List<Field> fields = new ArrayList<>();
        tally(kind, ofLanguage(language, passages))
                .fields()
                .forEach((field, count) -> fields.add(new Field(
                        language,
                        kind,
                        field,
                        count.right(),
                        count.of(),
                        Tally.rounded(Tally.share(count.right(), count.of())))));
        return fields;
    }

    private static List<Construction> constructions(List<ScoredPassage> passages) {
        Map<String, List<ScoredPassage>> byConstruction = passages.stream()
                .collect(Collectors.groupingBy(
                        scored -> scored.passage().construction(), TreeMap::new, Collectors.toList()));
        List<Construction> constructions = new ArrayList<>();
        byConstruction.forEach((construction, members) -> {
            for (String kind : ScoredPassage.KINDS) {
                Tally tally = tally(kind, members);
                if (tally.required() > 0 || tally.wrong() > 0) {
                    constructions.add(new Construction(
                            construction,
                            kind,
                            members.size(),
                            tally.required(),
                            tally.found(),
                            tally.wrong(),
                            tally.strict()));
                }
            }
        });
        return constructions;
    }

    private static <T> List<T> byLanguageAndKind(
            List<ScoredPassage> passages, BiFunction<String, String, List<T>> figures) {
        return languages(passages).stream()
                .flatMap(language ->
                        ScoredPassage.KINDS.stream().flatMap(kind -> figures.apply(language, kind).stream()))
                .toList();
    }

    private static <T> List<T> byLanguage(
            List<ScoredPassage> passages, BiFunction<String, List<ScoredPassage>, T> figures) {
        return languages(passages).stream()
                .map(language -> figures.apply(language, ofLanguage(language, passages)))
                .toList();
    }

    private static List<String> languages(List<ScoredPassage> passages) {
        List<String> languages = new ArrayList<>(List.of(ALL));
        passages.stream()
                .map(scored -> scored.passage().language())
                .distinct()
                .sorted()
                .forEach(languages::add);
        return languages;
    }

    private static List<ScoredPassage> ofLanguage(String language, List<ScoredPassage> passages) {
        return passages.stream()
                .filter(scored ->
                        language.equals(ALL) || scored.passage().language().equals(language))
                .toList();
    }

    private static Tally tally(String kind, List<ScoredPassage> passages) {
        Function<ScoredPassage, Tally> part = scored -> scored.tally(kind);
        return passages.stream().map(part).reduce(new Tally(), Tally::add);
    }
}
