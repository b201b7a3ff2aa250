package org.layoffledger.extraction.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/** Years in Chinese: 2025年, 二〇二五年, 08年, 民国114年, 去年, 2025财年, 本财年, 80年代. */
final class ChineseYears {

    private static final WordTable<Integer> RELATIVE = new WordTable<>(Map.ofEntries(
            Map.entry("大前年", -3),
            Map.entry("前年", -2),
            Map.entry("去年", -1),
            Map.entry("上年", -1),
            Map.entry("上一年", -1),
            Map.entry("去年度", -1),
            Map.entry("上年度", -1),
            Map.entry("今年", 0),
            Map.entry("今年度", 0),
            Map.entry("本年", 0),
            Map.entry("本年度", 0),
            Map.entry("这一年", 0),
            Map.entry("年内", 0),
            Map.entry("今年内", 0),
            Map.entry("今年以来", 0),
            Map.entry("今年全年", 0),
            Map.entry("去年全年", -1),
            Map.entry("明年全年", 1),
            Map.entry("明年", 1),
            Map.entry("明年度", 1),
            Map.entry("来年", 1),
            Map.entry("下一年", 1),
            Map.entry("后年", 2)));
    private static final WordTable<Integer> FISCAL = new WordTable<>(Map.ofEntries(
            Map.entry("上", -1),
            Map.entry("上一", -1),
            Map.entry("上个", -1),
            Map.entry("上一个", -1),
            Map.entry("去年", -1),
            Map.entry("本", 0),
            Map.entry("本个", 0),
            Map.entry("这个", 0),
            Map.entry("这一", 0),
            Map.entry("该", 0),
            Map.entry("今", 0),
            Map.entry("今年", 0),
            Map.entry("当前", 0),
            Map.entry("目前", 0),
            Map.entry("现", 0),
            Map.entry("下", 1),
            Map.entry("下一", 1),
            Map.entry("下个", 1),
            Map.entry("下一个", 1),
            Map.entry("明年", 1),
            Map.entry("明", 1)));
    private static final WordTable<Boolean> FISCAL_YEAR = new WordTable<>(
            Map.of("财年", true, "财政年度", true, "会计年度", true, "财务年度", true, "财政年", true, "财会年度", true, "财年度", true));
    private static final WordTable<int[]> SPANS = new WordTable<>(Map.of(
            "今明两年",
            new int[] {0, 1},
            "今明年",
            new int[] {0, 1},
            "明后两年",
            new int[] {1, 2},
            "去今两年",
            new int[] {-1, 0},
            "今后两年",
            new int[] {1, 2}));

    private ChineseYears() {}

    /** The year that begins at {@code start}; null where there is none. */
    static @Nullable Draft at(String text, int start, @Nullable LocalDate reference) {
        Draft fiscal = relativeFiscal(text, start);
        if (fiscal != null) {
            return fiscal;
        }
        char c = Chars.at(text, start);
        if (c == '民' && text.startsWith("民国", start)) {
            return republican(text, start);
        }
        Draft relative = relative(text, start, reference);
        return relative != null ? relative : numbered(text, start);
    }

    private static @Nullable Draft relativeFiscal(String text, int start) {
        WordTable.Entry<Integer> offset = FISCAL.at(text, start);
        if (offset == null) {
            return null;
        }
        int at = start + offset.length();
        WordTable.Entry<Boolean> unit = FISCAL_YEAR.at(text, at);
        if (unit == null) {
            return null;
        }
        Draft draft = Draft.of(start, at + unit.length(), Grain.YEAR).asFiscal().asRelative();
        draft.reference = new FiscalReference(Part.YEAR, offset.value(), null);
        return draft;
    }

    private static @Nullable Draft republican(String text, int start) {
        SmallNumber number = SmallNumber.at(text, Chars.skipSpaces(text, start + 2, 1));
        if (number == null || Chars.at(text, Chars.skipSpaces(text, number.end(), 1)) != '年') {
            return null;
        }
        return Draft.year(start, Chars.skipSpaces(text, number.end(), 1) + 1, 1911 + number.value());
    }

    private static @Nullable Draft relative(String text, int start, @Nullable LocalDate reference) {
        WordTable.Entry<Integer> word = RELATIVE.at(text, start);
        if (word == null) {
            return null;
        }
        int end = start + word.length();
        boolean young = Chars.at(text, end) == '轻' || Chars.at(text, end) == '薪';
        boolean tail = (word.word().startsWith("前") || word.word().startsWith("后"))
                && "目以之此日年月天周季空先最生".indexOf(Chars.at(text, start - 1)) >= 0;
        boolean within = word.word().equals("年内")
                        && Chars.isHan(Chars.at(text, start - 1))
                        && "在于，".indexOf(Chars.at(text, start - 1)) < 0
                || word.word().equals("年内") && Chars.isDigit(text, start - 1);
        if (young || tail || within) {
            return null;
        }
        if (reference == null) {
            return Draft.open(start, end, Grain.YEAR);
        }
        return Draft.year(start, end, reference.getYear() + word.value()).asRelative();
    }

    private static @Nullable Draft numbered(String text, int start) {
        if (Chars.isLetterOrDigit(text, start - 1)
                || Chars.at(text, start - 1) == '.' && Chars.isDigit(text, start - 2)) {
            return null;
        }
        SmallNumber number = SmallNumber.at(text, start);
        if (number == null || number.length() == 1 && number.value() != 0) {
            return null;
        }
        int at = Chars.skipSpaces(text, number.end(), 1);
        boolean year = Chars.at(text, at) == '年';
        int unitAt = year ? Chars.skipSpaces(text, at + 1, 1) : at;
        WordTable.Entry<Boolean> fiscal = FISCAL_YEAR.at(text, unitAt);
        int value = value(text, number, fiscal != null, at);
        if (!year && fiscal == null || value < 0) {
            return null;
        }
        if (fiscal != null) {
            return Draft.year(start, unitAt + fiscal.length(), value).asFiscal();
        }
        int end = Chars.at(text, at + 1) == '度' ? at + 2 : at + 1;
        return Draft.year(start, end, value);
    }

    /** Four digits, or two where a duration cannot be meant: 08年, 15年3月, 九零年. */
    private static int value(String text, SmallNumber number, boolean fiscal, int yearAt) {
        if (number.value() >= 1000 && number.value() < 2200) {
            return number.arabic() && number.length() == 4 || !number.arabic() ? number.value() : -1;
        }
        if (number.length() == 3 && number.arabic() && isRepublican(text, number, yearAt)) {
            return 1911 + number.value();
        }
        if (number.length() != 2 || number.value() > 99) {
            return -1;
        }
        boolean sequence =
                !number.arabic() && Chars.at(text, number.end() - 1) != '十' && Chars.at(text, number.end() - 2) != '十';
        boolean zero = number.arabic() && number.value() < 10;
        return fiscal || sequence || zero || opensDate(text, yearAt + 1) ? Calendars.fullYear(number.value()) : -1;
    }

    /** 113年度, 113年第三季: the years of the Republic of China, as Taiwan's companies count them. */
    private static boolean isRepublican(String text, SmallNumber number, int yearAt) {
        return number.value() >= 90
                && number.value() <= 140
                && (Chars.at(text, yearAt + 1) == '度' || opensDate(text, yearAt + 1));
    }

    private static boolean opensDate(String text, int at) {
        SmallNumber month = SmallNumber.at(text, at);
        boolean dated = month != null && (Chars.at(text, month.end()) == '月' || Chars.at(text, month.end()) == '季');
        return dated
                || Chars.at(text, at) == '第'
                || Chars.at(text, at) == 'Q'
                || text.startsWith("上半年", at)
                || text.startsWith("下半年", at);
    }

    /** 今明两年. */
    static Draft @Nullable [] span(String text, int start, @Nullable LocalDate reference) {
        WordTable.Entry<int[]> span = SPANS.at(text, start);
        if (span == null || reference == null) {
            return null;
        }
        int end = start + span.length();
        Draft from =
                Draft.year(start, end, reference.getYear() + span.value()[0]).asRelative();
        Draft to = Draft.year(start, end, reference.getYear() + span.value()[1]).asRelative();
        return new Draft[] {from, to};
    }

    /** 九十年代, 20世纪80年代, 本世纪20年代: the first and the last year. */
    static Draft @Nullable [] decade(String text, int start) {
        int century = 19;
        int at = start;
        if (text.startsWith("本世纪", start) || text.startsWith("上世纪", start)) {
            century = text.charAt(start) == '本' ? 20 : 19;
            at = start + 3;
        } else {
            SmallNumber number = SmallNumber.at(text, start);
            if (number != null && text.startsWith("世纪", number.end()) && number.value() > 10 && number.value() < 23) {
                century = number.value() - 1;
                at = number.end() + 2;
            }
        }
        SmallNumber decade = SmallNumber.at(text, at);
        boolean fits = decade != null
                && decade.value() % 10 == 0
                && decade.value() < 100
                && text.startsWith("年代", decade.end());
        if (!fits || decade == null) {
            return null;
        }
        int first = century * 100 + decade.value();
        int end = decade.end() + 2;
        return new Draft[] {Draft.year(start, end, first), Draft.year(start, end, first + 9)};
    }
}
