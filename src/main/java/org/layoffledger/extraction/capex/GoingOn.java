package org.layoffledger.extraction.capex;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.company.CompanyMention;

/** Tells which English paragraphs go on about the capital expenditure that the one before spoke of. */
final class GoingOn {

    /** "The figure is 27 percent above last year's $5.5 billion", "That compares with $4 billion in 2023". */
    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?:this|that|the(?: new| latest| planned| projected)? (?:figure|amount|sum|total|number|outlay|budget|spending|spend|investment|forecast|guidance|plan|target|range|increase|level|new (?:figure|range|forecast))|these|those|it|both (?:figures|numbers))\\b[^.;]{0,60}?\\b(?:is|was|are|were|compares?|compared|would be|will be|represents?|marks?|follows?|exceeds?|tops?|comes?|came|stands?|up|down|means?)\\b");
    /** An item of a list that a company opens: "* Amazon laid out", "- At Microsoft it was". */
    private static final Pattern ITEM = Pattern.compile("\\s*[-*•·–] ?\\**(?:at |for |as for |over at |and )?");
    /** The word for it stands no further in front of the sentence's end. */
    private static final int LAST_WORDS = 40;

    private @Nullable Passage last;
    private boolean lastTold;

    /** Whether what the paragraph before said of capital expenditure is still spoken of. */
    boolean reaches(Passage passage, boolean headed) {
        if (passage.isChinese()) {
            return false;
        }
        if (headed && isItem(passage)) {
            return true;
        }
        if (last == null || passage.has(passage.span(), Vocabulary.OTHER)) {
            return false;
        }
        return lastTold
                ? POINTS_BACK.matcher(passage.lower(passage.span())).lookingAt()
                : endsOnTopic(last) && passage.has(passage.span(), Vocabulary.PLAN);
    }

    /**
     * Goes on to the next sentence.
     *
     * @param told whether this one tells of capital expenditure
     */
    void leave(Passage passage, boolean told) {
        last = passage;
        lastTold = told;
    }

    private static boolean isItem(Passage passage) {
        var bullet = ITEM.matcher(passage.lower(passage.span()));
        if (!bullet.lookingAt()) {
            return false;
        }
        int start = passage.span().start() + bullet.end();
        for (CompanyMention company : passage.companies()) {
            if (company.span().start() >= start) {
                return company.span().start() == start;
            }
        }
        return false;
    }

    /** "Nowhere does it show more plainly than in its capital expenditures." */
    private static boolean endsOnTopic(Passage passage) {
        var noun = passage.last(passage.span(), Set.of(Vocabulary.NOUN));
        return noun != null && passage.span().end() - noun.end() <= LAST_WORDS;
    }
}
