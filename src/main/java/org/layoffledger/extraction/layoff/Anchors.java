package org.layoffledger.extraction.layoff;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.time.TimeExpression;

/** Tells from other dates when an undated story was written: 3个月前，也就是2025年10月 was written in January 2026. */
final class Anchors {

    private static final int NEIGHBOURS = 2;
    private static final KeyedPattern MONTHS_AGO = KeyedPattern.compile(
            "(\\d{1,2}|[一二两三四五六]) ?个月前[，, ]{0,2}(?:也就是|即|亦即|在)?[^0-9]{0,2}(\\d{4}) ?年 ?(\\d{1,2}) ?月");

    /** What looks back, or forward, dates no news. */
    private static final KeyedPattern RECALLS = KeyedPattern.compile("曾|早在|此前|先前|早前|去年|当时|过去|直逼|堪比|媲美|金融海啸|金融危机");

    /** What a page's data say where they leave out the day: date 2019-03. */
    private static final Pattern STAMP = Pattern.compile("\\s*date[ :]+(20\\d\\d)-(0[1-9]|1[0-2])\\b(?!-)");

    /** 2022年有1040家科技公司裁员: figures of a year that may be over. */
    private static final KeyedPattern STATISTICS = KeyedPattern.compile("\\d ?(?:多|余)?家|统计|数据显示|layoffs\\.fyi|全年");

    private static final KeyedPattern SO_FAR = KeyedPattern.compile("迄今|至今|今年以来|到目前");

    private static final Pattern DEADLINE =
            Pattern.compile("(?:到|至|截至|截止|\\bby|\\buntil|\\bsince|自|从)(?: the end of)? ?$");
    private static final Pattern DEADLINE_BEHIND = Pattern.compile(" ?(?:底|末|年底|年末)?(?:之?前|以前|以来|以后|之内)");

    private Anchors() {}

    /** By the end of 2026 says nothing of when it was written. */
    private static boolean isOpen(Passage passage, TextSpan time) {
        return DEADLINE.matcher(passage.between(Math.max(0, time.start() - 14), time.start()))
                        .find()
                || DEADLINE_BEHIND
                        .matcher(passage.between(
                                time.end(), Math.min(passage.lower().length(), time.end() + 6)))
                        .lookingAt();
    }

    /** What the dates around the sentence imply for its news, or null. */
    static @Nullable PartialDate impliedDate(Passage passage) {
        PartialDate counted = monthsAgo(passage);
        if (counted != null) {
            return counted;
        }
        Matcher stamp = STAMP.matcher(passage.lower());
        return stamp.lookingAt()
                ? PartialDate.of(Integer.parseInt(stamp.group(1)), Integer.parseInt(stamp.group(2)))
                : yearNearby(passage);
    }

    /** The latest year that a sentence of the story names which tells of cuts; 0 where none does. Fresh is what does not look back. */
    static int newestYear(Passage passage, boolean fresh) {
        int newest = 0;
        for (Sentence sentence : passage.story().sentences()) {
            boolean recalls = fresh
                    && (passage.finds(RECALLS, sentence.span())
                            || passage.finds(STATISTICS, sentence.span()) && !passage.finds(SO_FAR, sentence.span()));
            if (!recalls && CutTellings.tellsCut(passage.analysis(), sentence.span())) {
                for (TimeExpression time : passage.analysis().timesIn(sentence.span())) {
                    PartialDate date = time.date();
                    ReportingPeriod period = time.period();
                    int year = date != null ? date.year() : period != null && !period.fiscal() ? period.year() : 0;
                    newest = time.mod() != null || isOpen(passage, time.span()) ? newest : Math.max(newest, year);
                }
            }
        }
        return newest;
    }

    private static @Nullable PartialDate monthsAgo(Passage passage) {
        TextSpan story = passage.story().span();
        int from = Math.max(story.start(), passage.span().start() - 400);
        int to = Math.min(story.end(), passage.span().end() + 400);
        Matcher ago = MONTHS_AGO.first(passage.lower(), from, to);
        if (ago == null) {
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
            if (!cuts
                    || passage.finds(
                            RECALLS, sentence.span().start(), sentence.span().end())) {
                continue;
            }
            for (TimeExpression time : passage.analysis().timesIn(sentence.span())) {
                PartialDate date = time.date();
                if (date != null && !isOpen(passage, time.span()) && (found == null || date.year() > found.year())) {
                    found = PartialDate.of(date.year());
                }
            }
        }
        return found;
    }
}
