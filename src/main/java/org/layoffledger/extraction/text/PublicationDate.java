package org.layoffledger.extraction.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date that an article gives itself: a full date in a short line near its beginning or its end. */
final class PublicationDate {

    private static final int LINES = 8;
    private static final int LONGEST_LINE = 70;
    private static final String MONTH =
            "((?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))";
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "\\.?,? ((?:19|20)\\d\\d)\\b");

    /** A line that says what its dates are may be longer. */
    private static final Pattern POSTED = Pattern.compile(
            "(?i)(?:posted|published|updated|first published|date|发布|发表|更新)[ :于]"
                    + "|\\(?(?:(?:the above|this) )?(?:story|article|post|report|piece) (?:was |has )?(?:first |originally )?(?:appeared|published|ran)\\b");

    /** What a page's data say in front of its first line: date 2023-02-01 PayPal is cutting…. */
    private static final Pattern LEADING =
            Pattern.compile("\\s*(?:date|published|datePublished)[ :=]+((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    /** A paper and its day in front of the text: 某某时报 2023/05/09 晶圆代工厂…. */
    private static final Pattern PAPER = Pattern.compile(
            "\\s*\\p{IsHan}{1,6}(?:报|网|社|新闻|周刊|杂志|日报|晚报|时报)[ :/|]{1,3}((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    /** A line that is nothing but a stamp: 20230329-090603. */
    private static final Pattern STAMP = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[-T ]?\\d{4,6})?");

    private static final Pattern AMERICAN =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/](\\d{1,2})(?:[-/]|,? )((?:19|20)\\d\\d)(?!\\d)");
    /** With dots the day stands first: 01.12.2022. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)(?![\\d.])");
    /** Years counted from 1911, of a line that says what its date is: 发布日期:107年7月2日. */
    private static final Pattern REPUBLIC = Pattern.compile(
            "(?:民国|日期|时间|发布|发表|刊登)[^\\d]{0,4}(?<!\\d)(1[0-4]\\d) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)");
    /** A full date at the head of a paragraph: SEATTLE—(BUSINESS WIRE)—July 25, 2013—…; January 23, 2012 // By…. */
    private static final Pattern DATELINE = Pattern.compile(
            "[\\p{L} .,/()—–-]{0,60}?\\b" + MONTH + "\\.? (\\d{1,2}),? ((?:19|20)\\d\\d)\\s?(?:—|–|-|/|\\||\\(|:)");
    /** On Thursday, Oct. 30, 2025: a weekday with its full date is that of the news. */
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \\(?" + MONTH + "\\.? (\\d{1,2}),? ((?:19|20)\\d\\d)\\b");

    private static final int LEAD = 2000;
    /** Beside the time of an update the time of publication counts. */
    private static final Pattern ISSUED = Pattern.compile("(?:发布|发表|刊登|首发)(?:于|时间|日期)?[: ]*(?=\\d)");
    /** What heads a list of other articles below the text: their dates are their own. */
    private static final Pattern OTHERS =
            Pattern.compile("(?i)(?:相关|延伸|推荐|热门|更多|猜你|上一篇|下一篇|related|more from|read more|recommended|you may).{0,16}");
    /** An item of such a list, or a title that ends with the stamp of the next. */
    private static final Pattern ITEM = Pattern.compile("[-*•·] .*|.* [-–|]");

    private PublicationDate() {}

    static @Nullable LocalDate of(String folded) {
        Matcher leading = LEADING.matcher(folded);
        if (leading.lookingAt()) {
            return date(leading.group(1), Integer.parseInt(leading.group(2)), leading.group(3));
        }
        Matcher paper = PAPER.matcher(folded);
        if (paper.lookingAt()) {
            return date(paper.group(1), Integer.parseInt(paper.group(2)), paper.group(3));
        }
        LocalDate outer = ofLines(folded);
        return outer != null ? outer : ofLead(folded);
    }

    /** No line dates the text: a dateline or the weekday of its news does. */
    private static @Nullable LocalDate ofLead(String folded) {
        String lead = folded.substring(0, Math.min(folded.length(), LEAD));
        if (!endsMonthFirst(lead)) {
            return null;
        }
        int start = 0;
        while (start < lead.length()) {
            Matcher dateline = DATELINE.matcher(lead).region(start, lead.length());
            if (dateline.lookingAt()) {
                return date(dateline.group(3), month(dateline.group(1)), dateline.group(2));
            }
            int end = lead.indexOf('\n', start);
            start = end < 0 ? lead.length() : end + 1;
        }
        Matcher weekday = WEEKDAY.matcher(lead);
        return weekday.find() ? date(weekday.group(3), month(weekday.group(1)), weekday.group(2)) : null;
    }

    /** Whether a year stands behind a day somewhere, as in both of the ways that a lead is dated. */
    private static boolean endsMonthFirst(String lead) {
        for (int blank = lead.indexOf(' ', 1); blank > 0; blank = lead.indexOf(' ', blank + 1)) {
            char before = lead.charAt(blank - 1);
            if ((before == ',' || before >= '0' && before <= '9')
                    && (lead.startsWith("20", blank + 1) || lead.startsWith("19", blank + 1))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate ofLines(String folded) {
        List<String> first = new ArrayList<>();
        int from = firstLines(folded, first);
        for (String line : first) {
            LocalDate date = in(line);
            if (date != null) {
                return date;
            }
        }
        return ofOnly(lastLines(folded, from));
    }

    /** The date of lines that tell but one; below a text may stand other articles with theirs. */
    private static @Nullable LocalDate ofOnly(List<String> lines) {
        Set<LocalDate> dates = new HashSet<>();
        for (String line : lines) {
            LocalDate date = ITEM.matcher(line).matches() ? null : in(line);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates.size() == 1 ? dates.iterator().next() : null;
    }

    /** Collects the short lines among the first few, and tells where they end. */
    private static int firstLines(String text, List<String> lines) {
        int from = 0;
        for (int i = 0; i < LINES && from < text.length(); from++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            i += addLine(lines, text, from, end);
            from = end;
        }
        return from;
    }

    /** The short lines among the last few, without those below the heading of a list of other articles. */
    private static List<String> lastLines(String text, int from) {
        List<String> lines = new ArrayList<>();
        int to = text.length();
        for (int i = 0; i < LINES && to > from; ) {
            int start = text.lastIndexOf('\n', to - 1);
            i += addLine(lines, text, start + 1, to);
            if (!lines.isEmpty() && OTHERS.matcher(lines.get(lines.size() - 1)).matches()) {
                lines.clear();
            }
            to = start;
        }
        return lines;
    }

    private static int addLine(List<String> lines, String text, int from, int to) {
        String line =
                to - from > 4 * LONGEST_LINE ? "" : text.substring(from, to).strip();
        int longest = POSTED.matcher(line).lookingAt() ? 2 * LONGEST_LINE : LONGEST_LINE;
        if (!line.isEmpty() && line.length() <= longest) {
            lines.add(line);
        }
        return to > from ? 1 : 0;
    }

    private static @Nullable LocalDate in(String line) {
        Matcher republic = REPUBLIC.matcher(line);
        if (republic.find()) {
            int year = Integer.parseInt(republic.group(1)) + 1911;
            return date(Integer.toString(year), Integer.parseInt(republic.group(2)), republic.group(3));
        }
        if (!line.contains("20") && !line.contains("19")) {
            return null;
        }
        Matcher issued = ISSUED.matcher(line);
        Matcher numeric = NUMERIC.matcher(line);
        if (issued.find() ? numeric.find(issued.end()) || numeric.find(0) : numeric.find()) {
            return date(numeric.group(1), Integer.parseInt(numeric.group(2)), numeric.group(3));
        }
        Matcher stamp = STAMP.matcher(line);
        if (stamp.matches()) {
            return date(stamp.group(1), Integer.parseInt(stamp.group(2)), stamp.group(3));
        }
        Matcher american = AMERICAN.matcher(line);
        if (american.find() && Integer.parseInt(american.group(1)) <= 12 && Integer.parseInt(american.group(2)) > 12) {
            return date(american.group(3), Integer.parseInt(american.group(1)), american.group(2));
        }
        if (american.reset().find() && Integer.parseInt(american.group(1)) > 12) {
            return date(american.group(3), Integer.parseInt(american.group(2)), american.group(1));
        }
        Matcher dotted = DOTTED.matcher(line);
        if (dotted.find()) {
            return date(dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.find()) {
            return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        return dayFirst.find() ? date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)) : null;
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
