package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.TextSpan;

/** Years that Chinese texts name by where they end or how many they are: 截至明年5月的会计年度, 2027年3月期, 过去五年. */
final class ChineseSpans {

    private static final Pattern ENDING = Pattern.compile(
            "截[至止](?:到)?(?<year>今年|明年|去年|20\\d\\d ?年)?(?<month>\\d{1,2}) ?月(?:底|末|\\d{1,2} ?日)?(?:止|为止|结束)?的?(?:整个|全)?(?:财政|会计|财务)?(?:年度|财年)|(?<term>20\\d\\d) ?年(?<last>\\d{1,2}) ?月期");
    private static final Pattern PAST =
            Pattern.compile("过去的?(?<years>[两二三四五十]|\\d{1,2}) ?年(?!.{0,3}(?:最|新高|首次|新低)|.*20\\d\\d)");

    private ChineseSpans() {}

    /** The last such span in front of an amount, or null. */
    static PeriodFinder.@Nullable Found of(
            String lower, TextSpan part, FiscalClock clock, @Nullable LocalDate reference) {
        Matcher ending = ENDING.matcher(lower);
        if (ending.find()) {
            ReportingPeriod year = ending(ending, clock, reference);
            return year == null ? null : found(year, part, ending);
        }
        Matcher past = PAST.matcher(lower);
        if (reference == null || !past.find()) {
            return null;
        }
        int years = number(past.group("years"));
        int last = reference.getYear() - 1;
        return years < 2 ? null : found(new ReportingPeriod(false, last - years + 1, Part.YEAR, last), part, past);
    }

    private static PeriodFinder.Found found(ReportingPeriod period, TextSpan part, Matcher words) {
        return new PeriodFinder.Found(period, new TextSpan(part.start() + words.start(), part.start() + words.end()));
    }

    private static @Nullable ReportingPeriod ending(Matcher words, FiscalClock clock, @Nullable LocalDate reference) {
        boolean term = words.group("term") != null;
        int month = Integer.parseInt(term ? words.group("last") : words.group("month"));
        Integer year = term ? Integer.valueOf(words.group("term")) : year(words.group("year"), month, reference);
        if (year == null || month < 1 || month > 12) {
            return null;
        }
        return clock.yearEnding(YearMonth.of(year, month));
    }

    /** Without a year the next such month that is not long over. */
    private static @Nullable Integer year(@Nullable String words, int month, @Nullable LocalDate reference) {
        if (words != null && words.startsWith("20")) {
            return Integer.valueOf(words.substring(0, 4));
        }
        if (reference == null) {
            return null;
        }
        if (words == null) {
            return reference.getMonthValue() <= month ? reference.getYear() : reference.getYear() + 1;
        }
        return reference.getYear() + "去今明".indexOf(words.charAt(0)) - 1;
    }

    private static int number(String words) {
        int index = "零一二三四五六七八九十".indexOf(words);
        return words.equals("两") ? 2 : index > 0 ? index : Integer.parseInt(words);
    }
}
