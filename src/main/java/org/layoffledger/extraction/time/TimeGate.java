package org.layoffledger.extraction.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.ChineseNumerals;
import org.layoffledger.extraction.quantity.Vocabulary;
import org.layoffledger.extraction.quantity.WordTable;

/** Turns away, after a glance at the next few characters, most places where no date or period can begin, so that the rules need not be asked there. */
final class TimeGate {

    /** The characters of which one follows the first, for Chinese expressions; numerals are told apart elsewhere. */
    private static final Map<Character, String> FOLLOWING = Map.ofEntries(
            Map.entry('大', "前后"),
            Map.entry('前', "天日年"),
            Map.entry('去', "年今"),
            Map.entry('上', "年一个上周星礼月季半财会世"),
            Map.entry('今', "年天日早晨晚明财季后"),
            Map.entry('本', "年月周星礼季财会世个"),
            Map.entry('这', "个一周月星礼季"),
            Map.entry('明', "年天日早晚后财"),
            Map.entry('来', "年"),
            Map.entry('下', "年一个下周星礼月季半财会"),
            Map.entry('后', "年天"),
            Map.entry('民', "国"),
            Map.entry('该', "季财"),
            Map.entry('当', "月季前"),
            Map.entry('目', "前"),
            Map.entry('现', "财"),
            Map.entry('昨', "天日晚夜"),
            Map.entry('周', "一二三四五六日末天"),
            Map.entry('星', "期"),
            Map.entry('礼', "拜"),
            Map.entry('首', "季"),
            Map.entry('末', "季"),
            Map.entry('尾', "季"),
            Map.entry('半', "年"),
            Map.entry('月', "底初"),
            Map.entry('最', "后"),
            Map.entry('年', "底初末中内"));

    private static final String BEHIND_NUMERAL = "年月日号季周天个星礼财会世到至-–—~ー";
    private static final String BEHIND_COUNTER = "月星礼季财";

    private static final WordTable<Boolean> STARTERS = starters();
    private static final WordTable<Boolean> LEADS =
            new WordTable<>(Map.of("the", true, "in", true, "within", true, "a", true, "an", true));

    private TimeGate() {}

    private static WordTable<Boolean> starters() {
        Map<String, Boolean> words = new HashMap<>();
        Vocabulary english = Vocabulary.load("time-english");
        for (String list : List.of("months", "weekdays", "ordinals", "cardinals", "days", "relatives", "years")) {
            english.in(list).numbers().keySet().forEach(word -> words.put(word, true));
        }
        for (String word : List.of(
                "fiscal",
                "financial",
                "budget",
                "year to date",
                "year-to-date",
                "rest",
                "week of",
                "week commencing",
                "final")) {
            words.put(word, true);
        }
        words.remove("a");
        words.remove("an");
        return new WordTable<>(words);
    }

    static boolean mayBegin(String text, int at, byte start) {
        return switch (start) {
            case TimeStarts.LETTER -> word(text, at);
            case TimeStarts.DIGIT -> true;
            default -> han(text, at);
        };
    }

    private static boolean word(String text, int at) {
        if (STARTERS.at(text, at) != null) {
            return true;
        }
        char c = Chars.lower(text.charAt(at));
        char following = Chars.at(text, at + 1);
        if (c == 'f' && Chars.lower(following) == 'y' || (c == 'q' || c == 'h') && Chars.isDigit(following)) {
            return true;
        }
        if (c != 't'
                && c != 'i'
                && c != 'w'
                && c != 'a'
                && !Chars.isDigit(text, Chars.skipLetters(text, Math.min(at + 3, text.length())))) {
            return false;
        }
        WordTable.Entry<Boolean> lead = LEADS.at(text, at);
        if (lead == null) {
            return joinedMonth(text, at);
        }
        int next = Chars.skipSpaces(text, at + lead.length(), 2);
        return Chars.isDigit(text, next)
                || STARTERS.at(text, next) != null
                || EnglishWords.UNITS.at(text, next) != null
                || EnglishWords.is(text, next, "a")
                || EnglishWords.is(text, next, "couple");
    }

    /** Dec31, mar4. */
    private static boolean joinedMonth(String text, int at) {
        return EnglishWords.MONTHS.at(text, at) != null;
    }

    private static boolean han(String text, int at) {
        char c = text.charAt(at);
        char following = Chars.at(text, at + 1);
        if (isNumeral(c)) {
            return !isNumeral(Chars.at(text, at - 1)) && numeral(text, at);
        }
        if ((c == '第' || c == '前' || c == '首' || c == '后')
                && (isNumeral(following) || Chars.isDigit(following) || following == ' ')) {
            return true;
        }
        String allowed = FOLLOWING.get(c);
        return allowed == null || allowed.indexOf(following) >= 0 || c == '最' && following == '后';
    }

    /** Whether what stands behind digits can make them a Chinese date. */
    static boolean chineseDigits(String text, int end) {
        int next = Chars.skipSpaces(text, end, 1);
        char behind = Chars.at(text, next);
        return behind == '个'
                ? BEHIND_COUNTER.indexOf(Chars.at(text, next + 1)) >= 0
                : BEHIND_NUMERAL.indexOf(behind) >= 0;
    }

    /** Whether digits can be a year, a day beside a month, or the first part of a date: not 14,000, 15% or 3,5. */
    static boolean englishDigits(String text, int at, int end) {
        if (end - at > 4 || Chars.at(text, end) == '%') {
            return false;
        }
        if (end - at == 4) {
            return true;
        }
        char behind = Chars.at(text, Chars.skipSpaces(text, end, 2));
        return Chars.isLetter(behind)
                || "-/.'–—~".indexOf(behind) >= 0
                || behind == ',' && !Chars.isDigit(text, end + 1);
    }

    private static boolean numeral(String text, int at) {
        int end = at;
        while (end - at < 8 && (isNumeral(Chars.at(text, end)) || Chars.at(text, end) == '千')) {
            end++;
        }
        int next = Chars.skipSpaces(text, end, 1);
        char behind = Chars.at(text, next);
        return end - at < 8
                && (behind == '个'
                        ? BEHIND_COUNTER.indexOf(Chars.at(text, next + 1)) >= 0
                        : BEHIND_NUMERAL.indexOf(behind) >= 0);
    }

    static boolean isNumeral(char c) {
        return ChineseNumerals.digit(c) >= 0 || ChineseNumerals.power(c) == 1;
    }
}
