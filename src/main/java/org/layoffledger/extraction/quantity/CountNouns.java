package org.layoffledger.extraction.quantity;

import java.util.Map;

/** Tells whether people or jobs are counted, by the noun behind a number: 人, 名员工, 个岗位, full-time staff, 300-person. */
final class CountNouns {

    private static final int MOST_WORDS = 5;
    private static final int MOST_HAN = 12;

    private static final WordTable<Boolean> MEASURES;
    private static final WordTable<Boolean> NOT_PEOPLE;
    private static final WordTable<Boolean> OTHER_MEASURES;
    private static final WordTable<Boolean> CARRIERS;
    private static final WordTable<Boolean> CHINESE;
    private static final WordTable<Boolean> CHINESE_STOP;
    private static final WordTable<Boolean> ENGLISH;
    private static final WordTable<Boolean> JOINED;
    private static final WordTable<Boolean> ENGLISH_STOP;
    private static final WordTable<Boolean> OF_WHOM = new WordTable<>(
            Map.of("of its", true, "of the", true, "of their", true, "of our", true, "of the company's", true));

    static {
        Vocabulary words = Vocabulary.load("quantity-nouns");
        Vocabulary chinese = words.in("chinese");
        MEASURES = chinese.in("measures").table(true);
        NOT_PEOPLE = chinese.in("notPeople").table(true);
        OTHER_MEASURES = chinese.in("otherMeasures").table(true);
        CARRIERS = chinese.in("carriers").table(true);
        CHINESE = chinese.in("nouns").table(true);
        CHINESE_STOP = chinese.in("stop").table(true);
        Vocabulary english = words.in("english");
        ENGLISH = english.in("nouns").table(true);
        JOINED = english.in("joined").table(true);
        ENGLISH_STOP = english.in("stop").table(true);
    }

    private CountNouns() {}

    /** The offset behind the noun of the number that ends at {@code end}, or -1 where it counts something else. */
    static int end(String text, int end) {
        int at = Chars.skipSpaces(text, end, 2);
        char c = Chars.at(text, at);
        if (Chars.isHan(c)) {
            return chinese(text, at);
        }
        if (c == '-' && at == end) {
            WordTable.Entry<Boolean> joined = JOINED.at(text, at + 1);
            return joined == null ? -1 : at + 1 + joined.length();
        }
        boolean latin = Chars.isLetter(c) && at > end;
        int english = latin ? english(text, at) : -1;
        return english < 0 && Chars.isLetter(c) ? mixed(text, at) : english;
    }

    private static int chinese(String text, int at) {
        if (NOT_PEOPLE.at(text, at) != null || OTHER_MEASURES.at(text, at) != null) {
            return -1;
        }
        int from = at;
        WordTable.Entry<Boolean> measure = MEASURES.at(text, at);
        if (measure != null) {
            from = at + 1;
        } else if (CARRIERS.at(text, at) != null) {
            from = at + 1;
        }
        int noun = chineseNoun(text, from);
        if (measure == null) {
            return noun;
        }
        return measure.word().equals("人") || noun < 0 ? from : noun;
    }

    /** Looks for the noun over adjectives (个客户支持岗位), not beyond a stop word. */
    private static int chineseNoun(String text, int from) {
        for (int i = from; i < from + MOST_HAN && i < text.length(); i++) {
            WordTable.Entry<Boolean> noun = CHINESE.at(text, i);
            if (noun != null && NOT_PEOPLE.at(text, i) == null) {
                return i + noun.length();
            }
            char c = text.charAt(i);
            boolean inner = Chars.isHan(c) || Chars.isLetter(c) || c == ' ' && i > from;
            if (!inner || ChineseNumerals.power(c) > 1 || CHINESE_STOP.at(text, i) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** 200 IT人员: a Latin adjective in front of a Chinese noun. */
    private static int mixed(String text, int at) {
        int end = Chars.skipLetters(text, at);
        return end - at < 12 && Chars.isHan(Chars.at(text, end)) ? chineseNoun(text, end) : -1;
    }

    private static int english(String text, int at) {
        int i = at;
        WordTable.Entry<Boolean> whose = OF_WHOM.at(text, i);
        if (whose != null) {
            i = Chars.skipSpaces(text, i + whose.length(), 2);
        }
        for (int word = 0; word <= MOST_WORDS; word++) {
            WordTable.Entry<Boolean> noun = ENGLISH.at(text, i);
            if (noun != null) {
                return i + noun.length();
            }
            if (ENGLISH_STOP.at(text, i) != null) {
                return -1;
            }
            int end = wordEnd(text, i);
            int next = Chars.skipSpaces(text, end, 2);
            if (end == i || next == end || !Chars.isLetter(text, next)) {
                return -1;
            }
            i = next;
        }
        return -1;
    }

    /** The end of a word with its hyphens, apostrophes and ampersands. */
    private static int wordEnd(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < 30) {
            char c = text.charAt(i);
            boolean joins = (c == '-' || c == '\'' || c == '’' || c == '&') && Chars.isLetter(text, i + 1);
            boolean possessive = (c == '\'' || c == '’') && i > at;
            if (!Chars.isLetterOrDigit(text, i) && !joins && !possessive && c < 0xc0) {
                break;
            }
            if (Chars.isHan(c)) {
                break;
            }
            i++;
        }
        return i;
    }
}
