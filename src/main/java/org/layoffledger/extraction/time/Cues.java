package org.layoffledger.extraction.time;

import org.layoffledger.extraction.quantity.Chars;

/** Tells from the words around a date whether the sentence speaks of what is to come. */
final class Cues {

    private static final int REACH = 14;
    private static final int ENGLISH_REACH = 40;

    private Cues() {}

    static boolean ahead(String text, int start, int end) {
        return chinese(text, start, end) || english(text, start, end);
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
        char c = text.charAt(i);
        return c == '将' && "近军领".indexOf(Chars.at(text, i + 1)) < 0 && "即麻大主干".indexOf(Chars.at(text, i - 1)) < 0
                || c == '拟' && Chars.at(text, i - 1) != '模' && Chars.at(text, i - 1) != '虚';
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
