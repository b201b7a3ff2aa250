package org.layoffledger.extraction.company;

import java.util.regex.Pattern;
import org.layoffledger.extraction.TextSpan;

/** Tells where a company is named only as the place of a post or the source of a report. */
final class Citations {

    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:posts?|posted|wrote|statement|shared|message|account|update|page) (?:on|to|via)|in an? \\w+ (?:on|via)|told|tells) (?:the )?$|(?:据|在|引述|援引)$");
    private static final Pattern BEHIND_ZH = Pattern.compile("^ ?(?:报道|报导|发文|上发|上表示|上写|上宣布|帖|发帖|消息|援引|引述|专页|平台上)");
    private static final Pattern BEHIND_EN =
            Pattern.compile("^ (?:post|posts|page|message|reported (?:that|earlier|on|the)|first reported)\\b");

    private Citations() {}

    static boolean isCited(String lower, TextSpan span) {
        String before = Names.before(lower, span.start(), 30);
        String behind = Names.after(lower, span.end(), 30);
        if (BEHIND_ZH.matcher(behind).find() || BEHIND_EN.matcher(behind).find()) {
            return true;
        }
        boolean announced = BEFORE.matcher(before).find();
        return announced && !before.endsWith("在") && !before.endsWith("据");
    }
}
