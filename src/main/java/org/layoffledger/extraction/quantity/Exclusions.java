package org.layoffledger.extraction.quantity;

import java.util.Map;

/** What consists of digits or number words without being a number that counts: model numbers, versions, dates, ordinals, list numbers. */
final class Exclusions {

    private static final WordTable<Boolean> BEFORE_YEAR =
            Vocabulary.load("quantity-dates").in("beforeYear").table(true);
    private static final WordTable<String> MONTHS =
            new WordTable<>(Vocabulary.load("time-english").in("months").strings());
    private static final WordTable<Boolean> CIRCLE = new WordTable<>(Map.of("是", true, "前", true, "为", true));

    private Exclusions() {}

    /** Whether the digits at {@code index} belong to a name, a link, a version, a time of day, or number a list. */
    static boolean isNoNumber(String text, int index) {
        char before = Chars.at(text, index - 1);
        if (Chars.isLetter(before)
                || before == '_'
                || before == '#'
                || before == '№'
                || before == '@'
                || before == '第') {
            return true;
        }
        char beforeThat = Chars.at(text, index - 2);
        if ((before == '-' || before == '/') && Chars.isLetterOrDigit(text, index - 2)) {
            return true;
        }
        if (before == '.' && Chars.isLetterOrDigit(text, index - 2) || before == ' ' && beforeThat == '第') {
            return true;
        }
        int end = Chars.skipDigits(text, index);
        return isChain(text, index, end)
                || isListNumber(text, index, end)
                || before == '[' && Chars.at(text, end) == ']';
    }

    /** 10:30, 1.2.3, 2025-07-03, 888-000-9999. */
    private static boolean isChain(String text, int index, int end) {
        char mark = Chars.at(text, end);
        if (!Chars.isDigit(text, end + 1)) {
            return false;
        }
        if (mark == ':') {
            return true;
        }
        int second = Chars.skipDigits(text, end + 1);
        boolean again = Chars.at(text, second) == mark && Chars.isDigit(text, second + 1);
        return again && (mark == '.' || mark == '-' || mark == '/');
    }

    private static boolean isListNumber(String text, int index, int end) {
        if (end - index > 2) {
            return false;
        }
        boolean bracket = Chars.at(text, index - 1) == '(';
        int lineStart = bracket ? index - 1 : index;
        boolean first = lineStart == 0 || text.charAt(lineStart - 1) == '\n';
        char mark = Chars.at(text, end);
        boolean point = mark == '.' && !Chars.isDigit(text, end + 1) && end + 1 < text.length();
        return first && (point || mark == '、' || mark == ')');
    }

    /** Whether a plain number, whose noun is not known, is part of a date, a time of day, an ordinal or a word. */
    static boolean isNoCount(String text, Measure number) {
        char following = Chars.at(text, number.end());
        if (Chars.isLetter(following) && Chars.isDigit(text, number.end() - 1)) {
            return true;
        }
        if (isPartOfDate(text, number, following)) {
            return true;
        }
        if (isName(text, number)) {
            return true;
        }
        return isBareDigit(text, number, following) || isBareOne(text, number);
    }

    /** Windows 11, Microsoft 365, iPhone 17, No. 2, 图3: a short number behind a capitalised word names something. */
    private static boolean isName(String text, Measure number) {
        char before = Chars.at(text, number.start() - 1);
        if ("图表第".indexOf(before) >= 0) {
            return true;
        }
        int digits = number.numeral().digits();
        if (digits == 0 || digits > 4 || !Chars.isSpace(before)) {
            return false;
        }
        int end = number.start() - 1;
        int start = end;
        while (start > 0
                && end - start < 16
                && (Chars.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        boolean capitalised = end - start > 1 && hasUpper(text, start, Math.min(end, start + 2));
        boolean numbered = text.startsWith("No.", start);
        boolean sentence = start == 0 || Chars.at(text, start - 2) == '.' || Chars.at(text, start - 1) == '\n';
        return numbered || capitalised && !sentence && !Hedges.endsAt(text, end);
    }

    /** Windows, but also iOS and iPhone. */
    private static boolean hasUpper(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Chars.isUpper(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfDate(String text, Measure number, char following) {
        char next = following == ' ' ? Chars.at(text, number.end() + 1) : following;
        boolean small = number.numeral().digits() <= 2;
        if ((next == '年' || next == '财' || next == 'Q') && number.numeral().mayBeYear()
                || small && (next == '月' && Chars.at(text, number.end() + 1) != '薪' || next == '日' || next == '号')) {
            return true;
        }
        if (next == '点' && small && Chars.isDigit(text, number.start())) {
            return true;
        }
        if (number.numeral().digits() == 0) {
            return false;
        }
        int before = Chars.skipSpacesBack(text, number.start(), 1);
        int after = Chars.skipSpaces(text, number.end(), 1);
        if (small && (MONTHS.endingAt(text, before) != null || MONTHS.at(text, after) != null)) {
            return true;
        }
        if (number.numeral().mayBeYear()
                && !Chars.isHan(Chars.at(text, number.start() - 1))
                && !Chars.isHan(Chars.at(text, after))
                && !Hedges.endsAt(text, before)) {
            return true;
        }
        boolean datelike = BEFORE_YEAR.endingAt(text, before) != null
                || MONTHS.endingAt(text, before) != null
                || isAfterDay(text, before);
        return number.numeral().mayBeYear() && (datelike || Chars.at(text, number.start() - 1) == '(');
    }

    /** 2, 2025 behind a day of a month. */
    private static boolean isAfterDay(String text, int end) {
        return Chars.at(text, end - 1) == ',' && Chars.isDigit(text, end - 2);
    }

    /** One Chinese digit counts only in front of a measure or where it is said what it is: 三双, 这是五, 前三. */
    private static boolean isBareDigit(String text, Measure number, char following) {
        if (number.end() - number.start() != 1 || !Chars.isHan(text.charAt(number.start()))) {
            return number.numeral().digits() > 1 && Chars.isHan(text.charAt(number.start()));
        }
        boolean told = CIRCLE.endingAt(text, number.start()) != null;
        boolean measured = "个名位人家对双年吨块条次件套只台张座间层米岁天周倍组批轮股项季月".indexOf(following) >= 0;
        return !told && !measured;
    }

    /** "One" is a pronoun unless something else makes it a number. */
    private static boolean isBareOne(String text, Measure number) {
        return number.end() - number.start() == 3 && text.regionMatches(true, number.start(), "one", 0, 3);
    }
}
