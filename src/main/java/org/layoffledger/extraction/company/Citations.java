package org.layoffledger.extraction.company;

import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** Tells where a company is named only as the place of a post or the source of a report. */
final class Citations {

    private static final KeyedPattern BEFORE = KeyedPattern.compile(
            "(?:(?:posts?|posted|wrote|statement|shared|message|account|update|page) (?:on|to|via)|in an? \\w+ (?:on|via)|told|tells) (?:the )?$|(?:据|在|引述|援引)$");
    private static final KeyedPattern BEHIND_ZH =
            KeyedPattern.compile("^ ?(?:报道|报导|发文|上发|上表示|上写|上宣布|帖|发帖|消息|援引|引述|专页|平台上)");
    private static final Pattern BEHIND_EN =
            Pattern.compile("^ (?:post|posts|page|message|reported (?:that|earlier|on|the)|first reported)\\b");

    /** The SoftBank-backed firm: the name only describes another. */
    private static final Pattern DESCRIBING = Pattern.compile(
            "-(?:backed|owned|led|promoted|funded|controlled|invested|supported|affiliated|sponsored)\\b");

    private static final String OPENING_ZH = "报发上帖消援引专平";
    private static final String OPENING_EN = "pmrf";
    private static final int REACH = 30;
    private static final String OPENING = "“「『";
    private static final String CLOSING = "”」』";
    private static final String CUTS = "裁砍减撤解";
    private static final int LONGEST_NICKNAME = 6;

    private Citations() {}

    static boolean isCited(String lower, TextSpan span) {
        return span.end() < lower.length()
                        && lower.charAt(span.end()) == '-'
                        && DESCRIBING
                                .matcher(lower)
                                .region(span.end(), lower.length())
                                .lookingAt()
                || isPlace(lower, span)
                || isNickname(lower, span)
                || isNamedBefore(lower, span.end())
                || isNamedBehind(lower, span.start());
    }

    /** 有“微软亲儿子”之称的…: the name is a part of what another is called. */
    private static boolean isNickname(String lower, TextSpan span) {
        if (span.start() == 0 || OPENING.indexOf(lower.charAt(span.start() - 1)) < 0) {
            return false;
        }
        int limit = Math.min(lower.length(), span.end() + LONGEST_NICKNAME + 1);
        for (int i = span.end(); i < limit; i++) {
            char c = lower.charAt(i);
            if (CLOSING.indexOf(c) >= 0) {
                return i > span.end();
            }
            if (!Names.isHan(c) || CUTS.indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 在领英上登记的员工. */
    private static boolean isPlace(String lower, TextSpan span) {
        int before = span.start() - (lower.startsWith(" ", span.start() - 1) ? 2 : 1);
        int behind = span.end() + (lower.startsWith(" ", span.end()) ? 1 : 0);
        return before >= 0 && lower.charAt(before) == '在' && lower.startsWith("上", behind);
    }

    private static boolean isNamedBefore(String lower, int end) {
        int next = lower.startsWith(" ", end) ? end + 1 : end;
        char first = next < lower.length() ? lower.charAt(next) : '\n';
        if (OPENING_ZH.indexOf(first) >= 0) {
            return BEHIND_ZH.isIn(Names.after(lower, end, REACH));
        }
        return next > end
                && OPENING_EN.indexOf(first) >= 0
                && BEHIND_EN.matcher(Names.after(lower, end, REACH)).find();
    }

    private static boolean isNamedBehind(String lower, int start) {
        char last = start == 0 ? '\n' : lower.charAt(start - 1);
        return (last == ' ' || last == '述' || last == '引') && BEFORE.isIn(Names.before(lower, start, REACH));
    }
}
