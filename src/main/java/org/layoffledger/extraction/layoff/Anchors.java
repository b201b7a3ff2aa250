package org.layoffledger.extraction.layoff;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.time.TimeExpression;

/** Tells from other dates when an undated story was written: 3个月前，也就是2025年10月 was written in January 2026. */
final class Anchors {

    private static final int NEIGHBOURS = 2;
    private static final Pattern MONTHS_AGO =
            Pattern.compile("(\\d{1,2}|[一二两三四五六]) ?个月前[，, ]{0,2}(?:也就是|即|亦即|在)?[^0-9]{0,2}(\\d{4}) ?年 ?(\\d{1,2}) ?月");

    private Anchors() {}

    /** What the dates around the sentence imply for its news, or null. */
    static @Nullable PartialDate impliedDate(Passage passage) {
        PartialDate counted = monthsAgo(passage);
        return counted != null ? counted : yearNearby(passage);
    }

    private static @Nullable PartialDate monthsAgo(Passage passage) {
        TextSpan story = passage.story().span();
        int from = Math.max(story.start(), passage.span().start() - 400);
        int to = Math.min(story.end(), passage.span().end() + 400);
        Matcher ago = MONTHS_AGO.matcher(passage.between(from, to));
        if (!ago.find()) {
            return null;
        }
        int month = Integer.parseInt(ago.group(3));
        if (month < 1 || month > 12) {
            return null;
        }
        YearMonth written = YearMonth.of(Integer.parseInt(ago.group(2)), month).plusMonths(number(ago.group(1)));
        return PartialDate.of(written.getYear(), written.getMonthValue());
    }

    private static int number(String numeral) {
        int index = "零一二三四五六".indexOf(numeral);
        return index > 0 ? index : numeral.equals("两") ? 2 : Integer.parseInt(numeral);
    }

    /** The year that the sentence or a neighbour names. */
    private static @Nullable PartialDate yearNearby(Passage passage) {
        PartialDate found = null;
        int first = Math.max(0, passage.index() - NEIGHBOURS);
        int last = Math.min(passage.story().sentences().size() - 1, passage.index() + NEIGHBOURS);
        for (int i = first; i <= last; i++) {
            Sentence sentence = passage.story().sentences().get(i);
            boolean cuts = CutTellings.tellsCut(passage.analysis(), sentence.span())
                    || passage.analysis().words().has(sentence.span(), "layoff.gone");
            if (!cuts) {
                continue;
            }
            for (TimeExpression time : passage.analysis().timesIn(sentence.span())) {
                PartialDate date = time.date();
                if (date != null && (found == null || date.year() > found.year())) {
                    found = PartialDate.of(date.year());
                }
            }
        }
        return found;
    }
}
