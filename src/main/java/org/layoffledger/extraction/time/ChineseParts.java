package org.layoffledger.extraction.time;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/** Parts of years in Chinese, with or without a year in front: 第三季度, 一季度, Q3, 上半年, 前三季度, 前9个月, 第二财季, 上季度. */
final class ChineseParts {

    private static final WordTable<Boolean> QUARTERS = new WordTable<>(Map.of(
            "季度", false, "季", false, "个季度", false, "财季", true, "财政季度", true, "财务季度", true, "会计季度", true, "个财季", true));
    /** 该季度 is the one the text has spoken of, which is not told here. */
    private static final int ANAPHORA = 99;

    private static final WordTable<Integer> NEIGHBOURS = new WordTable<>(Map.ofEntries(
            Map.entry("上", -1),
            Map.entry("上一", -1),
            Map.entry("上个", -1),
            Map.entry("上一个", -1),
            Map.entry("前一", -1),
            Map.entry("上上个", -2),
            Map.entry("本", 0),
            Map.entry("这个", 0),
            Map.entry("这一", 0),
            Map.entry("当", ANAPHORA),
            Map.entry("该", ANAPHORA),
            Map.entry("今", 0),
            Map.entry("下", 1),
            Map.entry("下一", 1),
            Map.entry("下个", 1),
            Map.entry("下一个", 1),
            Map.entry("下下个", 2)));

    private ChineseParts() {}

    /** The part of {@code year} that begins at {@code at}; null where there is none. */
    static @Nullable Draft of(Draft year, String text, int at) {
        Draft part = named(text, at, true);
        if (part == null) {
            return null;
        }
        Draft dated = part.spanning(year.start, part.end);
        dated.relative = year.relative;
        if (year.reference != null || !year.has(year.year) && year.fiscal) {
            Integer offset = year.reference == null ? null : year.reference.yearOffset();
            dated.fiscal = true;
            dated.reference = new FiscalReference(Expressions.part(dated), offset, null);
            return dated;
        }
        dated.year = year.year;
        dated.open = year.open;
        dated.fiscal |= year.fiscal;
        dated.reference = null;
        return dated;
    }

    /** A part of a year that is not told. */
    static @Nullable Draft alone(String text, int at, @Nullable LocalDate reference) {
        Draft neighbour = neighbour(text, at, reference);
        return neighbour != null ? neighbour : named(text, at, false);
    }

    private static @Nullable Draft named(String text, int at, boolean afterYear) {
        if (text.startsWith("上半年", at)
                || text.startsWith("下半年", at)
                || text.startsWith("上半财年", at)
                || text.startsWith("下半财年", at)) {
            boolean fiscal = text.charAt(at + 2) == '财';
            Draft half =
                    Draft.part(at, at + (fiscal ? 4 : 3), Grain.HALF, Draft.UNKNOWN, text.charAt(at) == '上' ? 1 : 2);
            return fiscal ? PeriodCodes.withoutYear(half) : half;
        }
        char c = Chars.lower(Chars.at(text, at));
        if (c == 'q' || c == 'h' && afterYear) {
            boolean quarter = c == 'q'
                    && Chars.at(text, at + 1) >= '1'
                    && Chars.at(text, at + 1) <= '4'
                    && !Chars.isDigit(text, at + 2);
            boolean half = c == 'h'
                    && (Chars.at(text, at + 1) == '1' || Chars.at(text, at + 1) == '2')
                    && !Chars.isDigit(text, at + 2);
            return quarter || half && afterYear
                    ? Draft.part(
                            at, at + 2, quarter ? Grain.QUARTER : Grain.HALF, Draft.UNKNOWN, text.charAt(at + 1) - '0')
                    : null;
        }
        Draft first = firstOnes(text, at, afterYear);
        return first != null ? first : quarter(text, at, afterYear);
    }

    /** 第三季度, 一季度, 首季, 第二财季; 三季 only behind a year or 第. */
    private static @Nullable Draft quarter(String text, int at, boolean afterYear) {
        char c = Chars.at(text, at);
        int number;
        int end;
        boolean ordinal = c == '第';
        boolean last = text.startsWith("最后一", at);
        if (last) {
            number = 4;
            end = at + 3;
        } else if (c == '首' || c == '末' || c == '尾') {
            number = c == '首' ? 1 : 4;
            end = at + 1;
        } else {
            SmallNumber read = SmallNumber.at(text, Chars.skipSpaces(text, ordinal ? at + 1 : at, 1));
            if (read == null || read.length() != 1 || read.value() < 1 || read.value() > 4) {
                return null;
            }
            number = read.value();
            end = Chars.skipSpaces(text, read.end(), 1);
        }
        WordTable.Entry<Boolean> unit = QUARTERS.at(text, end);
        boolean brief = unit != null && unit.word().equals("季");
        if (unit == null
                || unit.word().startsWith("个") && !ordinal && !last
                || brief && !ordinal && !last && !afterYear && c != '首') {
            return null;
        }
        Draft quarter = Draft.part(at, end + unit.length(), Grain.QUARTER, Draft.UNKNOWN, number);
        return unit.value() ? PeriodCodes.withoutYear(quarter) : quarter;
    }

    /** 前三季度, 前两个季度, 首三季, 前9个月. */
    private static @Nullable Draft firstOnes(String text, int at, boolean afterYear) {
        char c = Chars.at(text, at);
        if (c != '前' && c != '首') {
            return null;
        }
        SmallNumber count = SmallNumber.at(text, at + 1);
        if (count == null || count.value() < 1) {
            return null;
        }
        WordTable.Entry<Boolean> unit = QUARTERS.at(text, count.end());
        if (unit != null && !unit.value() && count.value() <= 4) {
            Grain grain = count.value() == 3
                    ? Grain.NINE_MONTHS
                    : count.value() == 2 ? Grain.HALF : count.value() == 1 ? Grain.QUARTER : Grain.YEAR;
            Draft part = Draft.part(at, count.end() + unit.length(), grain, Draft.UNKNOWN, 1);
            part.inQuarters = true;
            return afterYear || count.value() == 3 ? part : null;
        }
        return null;
    }

    private static @Nullable Draft neighbour(String text, int at, @Nullable LocalDate reference) {
        WordTable.Entry<Integer> offset = NEIGHBOURS.at(text, at);
        if (offset == null) {
            return null;
        }
        WordTable.Entry<Boolean> unit = QUARTERS.at(text, at + offset.length());
        if (unit == null || unit.word().startsWith("个")) {
            return null;
        }
        int end = at + offset.length() + unit.length();
        if (unit.word().equals("季") && "节军后赛".indexOf(Chars.at(text, end)) >= 0) {
            return null;
        }
        if (offset.value() == ANAPHORA) {
            return Draft.open(at, end, Grain.QUARTER);
        }
        if (unit.value()) {
            Draft fiscal = Draft.of(at, end, Grain.QUARTER).asFiscal().asRelative();
            fiscal.reference = new FiscalReference(null, null, offset.value());
            return fiscal;
        }
        return reference == null ? Draft.open(at, end, Grain.QUARTER) : quarter(at, end, reference, offset.value());
    }

    /** The quarter {@code offset} quarters from the one that contains {@code reference}. */
    static Draft quarter(int start, int end, LocalDate reference, int offset) {
        LocalDate within = reference.plusMonths(3L * offset);
        return Draft.part(start, end, Grain.QUARTER, within.getYear(), (within.getMonthValue() + 2) / 3)
                .asRelative();
    }
}
