package org.layoffledger.extraction.layoff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** English nouns of cutting with their number in front or behind "of": 9,000 job cuts, the layoff of 43 people. */
final class EnglishCutNouns {

    /** 11,000 job losses: the noun of the cut may hold that of the people. */
    private static final int NOUN = 14;

    private static final int NEAR = 45;

    /** Four rounds of dismissals. */
    private static final Pattern OF_ROUNDS =
            Pattern.compile("[\\w-]+ (?:\\w+ )?(?:rounds?|waves?|years?|months?|weeks?|days?|times|instances) of\\b");

    /** A 15% headcount reduction. */
    private static final Pattern WHOLE_NOUN = Pattern.compile("(?:workforce|headcount|staff) ");

    /** 31 layoff announcements: of companies, not of people. */
    private static final Pattern EVENTS =
            Pattern.compile(" (?:announcements?|events?|notices|filings|reports|stories|rumou?rs|cases|trackers?)\\b");

    private static final Pattern LAYOFF = Pattern.compile("(?:the |these )(?:layoff|redundanc|job (?:cut|loss))");

    /** Some 5,500 departures, where cuts are told of. */
    private static final Pattern DEPARTURES =
            Pattern.compile(" (?:\\w+ )?(?:departures|exits|terminations|separations)\\b");

    private EnglishCutNouns() {}

    /** 9,000 job cuts, 450 layoffs. */
    static @Nullable Word countNoun(Passage passage, Quantity quantity) {
        if (quantity.kind() == Quantity.Kind.MONEY) {
            return null;
        }
        int end = quantity.core().end();
        Word inner =
                passage.after(quantity.core().start(), Math.min(passage.span().end(), end + NOUN), "layoff.cut");
        Word cuts = passage.after(quantity.core().start(), end, "layoff.shed");
        if (cuts != null && cuts.entry().form().equals("cuts") && passage.isAboutCuts()) {
            return cuts;
        }
        if (quantity.kind() == Quantity.Kind.NUMBER
                && DEPARTURES
                        .matcher(EnglishStaff.behind(passage, quantity, NOUN))
                        .lookingAt()
                && passage.tellings().anywhere()
                && !passage.words().isEmpty()) {
            return passage.words().get(0);
        }
        if (quantity.kind() == Quantity.Kind.NUMBER
                && OF_ROUNDS
                        .matcher(passage.between(
                                quantity.core().start(), Math.min(passage.span().end(), end + NOUN + 4)))
                        .lookingAt()) {
            return null;
        }
        if (inner != null && passage.goesOn(EVENTS, inner.end())) {
            return null;
        }
        if (inner != null && inner.start() < end) {
            return inner;
        }
        Word noun = passage.after(quantity.core().end(), quantity.core().end() + 30, "layoff.cut");
        boolean close = noun != null
                && noun.attribute("noun").equals("true")
                && passage.between(quantity.core().end(), noun.start()).matches("(?:[ -][\\w-]+){0,2}[ -]");
        boolean share = close
                && noun != null
                && quantity.kind() == Quantity.Kind.PERCENT
                && WHOLE_NOUN.matcher(noun.entry().form()).lookingAt()
                && noun.start() - quantity.core().end() < 12;
        if (close && noun != null && passage.goesOn(EVENTS, noun.end())) {
            return null;
        }
        return close && quantity.kind() == Quantity.Kind.NUMBER || share ? noun : null;
    }

    /** Announced the layoff of 43 people. */
    static @Nullable Word theLayoffOf(Passage passage, Quantity quantity) {
        int start = quantity.span().start();
        Word noun = passage.before(start, Math.max(passage.span().start(), start - NEAR), "layoff.noun");
        boolean fits = noun != null
                && quantity.isPeople()
                && LAYOFF.matcher(noun.entry().form()).lookingAt()
                && passage.lower().startsWith(" of ", noun.end())
                && start - noun.end() < NOUN;
        return fits ? noun : null;
    }
}
