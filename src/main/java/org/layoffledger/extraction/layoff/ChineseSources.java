package org.layoffledger.extraction.layoff;

import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** Whose word a Chinese sentence passes on: that of other media, of staff or of people who need not be named. */
final class ChineseSources {

    /** 据某周刊报道; no byline (某报／综合报导). */
    private static final KeyedPattern MEDIA = KeyedPattern.compile(
            "(?<!综合|采访|编译|整理|专题|现场|深度|跟进|持续|后续|实习|台北|本报|记者)报[道导](?![〕】)\\]]| ?$|组|内容)|》(?:日前|今日|昨日|周[一二三四五六日])?(?:指出|披露|刊文|援引|称|曝)|(?<![\\u4e00-\\u9fff])[美英日韩台港德法印外陆]媒(?: ?[:：]|[曝爆称指报传])|(?:外媒|媒体)[^，。]{0,16}(?:称|指出|表示|披露|消息)");
    /** 记者向多名员工了解到; 一名员工说: who tells it works there, and does not speak for it. */
    private static final KeyedPattern STAFF = KeyedPattern.compile(
            "(?:记者|本报|本刊)[^，。]{0,14}(?:了解到|获悉|得知|处了解)|独家获悉|(?:一|两|三|多|几|数|有|另有|某)(?:[名位个]|些)?[^，。:]{0,12}(?<!发言)(?:员工|雇员|知情人|内部人|工程师|中层|离职者)[^，。:]{0,10}(?:说|称|透露|表示|告诉|爆料)|(?:另|也|还)?有人(?:透露|称|说|爆料|证实|表示)");

    private ChineseSources() {}

    /** Whether the cut is told in somebody else's words. */
    static boolean areOthers(Passage passage, Cut cut) {
        int from = passage.span().start();
        int to = Math.max(from, passage.clause(cut.start()).end());
        return passage.finds(STAFF) || MEDIA.isIn(passage.lower(), from, to);
    }

    /** 根据某周刊5月末的报道，也裁员7%: the clause says when it was reported, and nothing else. */
    static boolean isReport(Passage passage, TextSpan clause) {
        return passage.finds(MEDIA, clause.start(), Math.min(passage.span().end(), clause.end() + 1));
    }
}
