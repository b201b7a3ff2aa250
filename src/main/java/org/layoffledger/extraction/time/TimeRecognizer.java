package org.layoffledger.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.quantity.Chars;

/**
 * Finds dates and periods. Thread-safe.
 *
 * <p>One scan over the text: a character class tells where an expression may begin, every rule looks a bounded stretch back and ahead.
 */
public final class TimeRecognizer {

    /**
     * The dates and periods in a text, in order, none overlapping another.
     *
     * @param folded the text in Simplified Chinese and half width, original case
     * @param language the script of the text; expressions of either language are read in all texts
     * @param reference the date that relative expressions refer to, or null; they then stay unresolved
     */
    public List<TimeExpression> recognize(String folded, Language language, @Nullable LocalDate reference) {
        return recognize(folded, 0, reference);
    }

    /** The dates and periods that stand in a text from {@code from} on; what stands in front of it is looked at, but not read. */
    public List<TimeExpression> recognize(String folded, int from, @Nullable LocalDate reference) {
        List<TimeExpression> found = new ArrayList<>();
        int at = from;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            byte start = TimeStarts.of(c);
            if (start == TimeStarts.NONE) {
                at++;
                continue;
            }
            if (c == 'h' && folded.startsWith("http", at)) {
                at = Chars.skipLink(folded, at);
                continue;
            }
            TimeExpression time = TimeStarts.read(folded, at, start, reference);
            if (time == null) {
                at = TimeStarts.skip(folded, at, start);
            } else {
                found.add(behind(found, from, time));
                at = Math.max(time.span().end(), at + 1);
            }
        }
        return found;
    }

    /** {@code time} without the words in front of it that belong to the expression before: the 后 of 2024年后 自2025年. */
    private static TimeExpression behind(List<TimeExpression> found, int start, TimeExpression time) {
        int from = found.isEmpty() ? start : found.get(found.size() - 1).span().end();
        return time.span().start() >= from ? time : time.from(from);
    }
}
