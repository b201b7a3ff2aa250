package org.layoffledger.extraction.time;

import java.util.Map;
import org.layoffledger.extraction.quantity.Chars;
import org.layoffledger.extraction.quantity.WordTable;

/** Tells from the words around a date whether the sentence speaks of what is to come. */
final class Cues {

    private static final int REACH = 14;
    private static final int ENGLISH_REACH = 40;

    private static final WordTable<Boolean> ANNOUNCING = new WordTable<>(Map.ofEntries(
            Map.entry("by", true),
            Map.entry("by the end of", true),
            Map.entry("by early", true),
            Map.entry("by late", true),
            Map.entry("by mid", true),
            Map.entry("effective", true),
            Map.entry("effective on", true),
            Map.entry("starting", true),
            Map.entry("starting in", true),
            Map.entry("starting on", true),
            Map.entry("beginning", true),
            Map.entry("beginning in", true),
            Map.entry("until", true),
            Map.entry("scheduled for", true)));

    private Cues() {}

    static boolean ahead(String text, int start, int end) {
        return chinese(text, start, end) || english(text, start, end) || announced(text, start);
    }

    /** By June, effective April 1, starting Feb. 2. */
    private static boolean announced(String text, int start) {
        int end = Chars.skipSpacesBack(text, start, 1);
        return end < start && ANNOUNCING.endingAt(text, end) != null;
    }

    private static boolean chinese(String text, int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - REACH) && !isStop(text.charAt(i)); i--) {
            if (isCue(text, i)) {
                return true;
            }
        }
        for (int i = end; i < Math.min(text.length(), end + REACH) && !isStop(text.charAt(i)); i++) {
            if (isCue(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCue(String text, int i) {
        return switch (text.charAt(i)) {
            case '将' -> "近军领".indexOf(Chars.at(text, i + 1)) < 0 && "即麻大主干".indexOf(Chars.at(text, i - 1)) < 0;
            case '拟' -> Chars.at(text, i - 1) != '模' && Chars.at(text, i - 1) != '虚';
            case '预' -> Chars.at(text, i + 1) == '计' || Chars.at(text, i + 1) == '期';
            case '定' -> Chars.at(text, i + 1) == '于' && "位固稳".indexOf(Chars.at(text, i - 1)) < 0;
            case '届' -> Chars.at(text, i + 1) == '时';
            default -> false;
        };
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == '\n' || c == '，' || c == ',';
    }

    private static boolean english(String text, int start, int end) {
        int from = Math.max(0, start - ENGLISH_REACH);
        int to = Math.min(text.length(), end + ENGLISH_REACH);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == 'w' && text.startsWith("will ", i) && !Chars.isLetter(text, i - 1)) {
                return sameSentence(text, Math.min(i, end), Math.max(start, i));
            }
        }
        return false;
    }

    private static boolean sameSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '.' && Chars.isSpace(Chars.at(text, i + 1)) && Chars.isUpper(Chars.at(text, i + 2))) {
                return false;
            }
        }
        return true;
    }
}
