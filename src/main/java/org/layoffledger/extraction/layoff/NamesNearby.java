package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** The names that stand around a cut, and how they stand there: aside, in a list, behind at or by, taken up by a word for the company. */
final class NamesNearby {

    private static final int REACH = 60;
    private static final KeyedPattern ASIDE_BEFORE = KeyedPattern.compile(
            "(?:\\b(?:\\w+ed by|led by|run by|made by|built by|like|such as|including|unlike|rivals?|competitors?|backed by|owned by|acquired by|bought by|sold to|invested in|investor in|from|with|than|alongside|joining|joins|follows|following|after|former|ex-|via|versus|against|partner|customer|and|owner|parent|maker|told|via|using|by rival|including by) |例如|比如|像|包括|对手|竞争对手|与|和|跟|同|从|对|比|较|高于|低于|超过|向|被|由|及|继|前|收购|旗下有|除了|除|相较|相比|来自|离开|加入|投资|客户|引述|据)$");
    private static final Pattern AT_EN =
            Pattern.compile("^[^;]{0,30}?\\b(?:at|by|from|for|that|which) (?:the )?(?:[\\w-]+ ){0,3}$");
    private static final Pattern ANAPHOR_ZH =
            Pattern.compile("(?:该公司|同一家公司|这家[^，。]{0,12}|该集团|该企业|该平台|该厂|本公司|公司|其)[^，。]{0,20}$");
    /** Without 该 or 这家, which take up a company of an earlier sentence as well. */
    private static final Pattern BARE_COMPANY = Pattern.compile(" ?(?:整个|全|整家)?(?:公司|集团|企业)");

    private static final Pattern ANAPHOR_EN = Pattern.compile(
            "\\b(?:the (?:[\\w-]+ ){0,4}?(?:company|firm|group|startup|start-up|retailer|chipmaker|automaker|carmaker|maker|giant|studio|developer|publisher|platform|provider|operator|business|bank|manufacturer|service|unit|subsidiary)|it|we)(?:'s)? ");
    private static final KeyedPattern AT_NAME = KeyedPattern.compile("\\b(?:at|by|of|for|from|that|owner,) (?:the )?$");
    private static final Pattern ACTS = Pattern.compile(
            "^(?:'s|,| \\(| (?:is|are|has|have|had|will|would|to|says?|said|now|told|plans?|wrote|also|announce\\w*|confirm\\w*|expects?|began|has|may|could|was|were)\\b| ?[\\u3400-\\u9fff])");

    /** At the head of a sentence "rival Foo" is its subject. */
    private static final Pattern LEADING = Pattern.compile(
            "(?:its |the |smaller |bigger |larger |local )*(?:rivals?|competitors?|parent|owner|maker|partner) ");

    private static final KeyedPattern WORKED_FOR = KeyedPattern.compile(
            "\\b(?:(?:who|that) (?:[a-z]+ ){0,3}work(?:ed|s)? (?:for|at)|(?:years|stints?|career) (?:at|with)|(?:alumni|veterans?) of|hired from|poached from) $");

    private static final Pattern OWNED = Pattern.compile("(?: [a-z0-9]+){0,3}[”\"》」]的");

    private static final Pattern ASIDE_BEHIND = Pattern.compile(
            "-(?:backed|owned|led|funded|listed|controlled)\\b| (?:rival|competitor|challenger|supplier|spin-?off|subsidiary|unit|parent|owner|investor|backer|alumn\\w+)s? (?!said|says|will|is|has|to\\b)[\\w']");
    private static final Pattern RESUMES = Pattern.compile(
            "(?:'s)?(?: [\\w-]+){0,3}, (?:(?:also|now|recently|has|have|had|is|are|was|were|will|would|plans|said|says|announced|told|confirmed|reportedly|expects|expected|set|planning|preparing|likely|due|going|being|been|intends|on \\w+day|to) ?)+$|(?:'s)?(?: [\\w-]+){0,3}, $");
    private static final Pattern LISTED = Pattern.compile(",? (?:and )?");
    private static final Pattern AT_ROW = Pattern.compile(
            "\\d(?: (?:jobs|people|employees|workers|roles|positions|staff|staffers))? (?:at|by|from) ");
    private static final Pattern AT_NEXT = Pattern.compile(" (?:at|by|from) (?:the )?");
    private static final Pattern FINITE = Pattern.compile(
            "(?:'s [\\w-]+)?(?: (?:recently|also|just|earlier|reportedly|now|then|each))? (?:has|had|is|was|will|would|said|says|announced|cut|cuts|laid|let|made|plans|fired|sacked|shed|slashed|eliminated|axed|dismissed|trimmed)\\b");

    private static final Pattern ANNOUNCES =
            Pattern.compile(" ?(?:\\([^)]{0,20}\\))?[^，]{0,10}(?:宣布|公布|表示|宣告|官宣|证实|确认|透露|披露|指出|公告|通知)[^，]{0,4}");

    private static final Pattern ITEM = Pattern.compile("(?:[-*•·▸●■◆–] ?|\\d{1,2}[.、)] ?)\\S");
    private static final KeyedPattern WE = KeyedPattern.compile("^ (?:we|i)\\b");

    /** A line in which more stands in front of a sentence is a paragraph, however it begins. */
    private static final int LONGEST_ITEM = 2000;

    private NamesNearby() {}

    /** A capitalised or unknown word that only its place makes a company: in front of the cut, or behind it after at or by. */
    static @Nullable CompanyMention candidate(Passage passage, Cut cut) {
        CompanyMention found = null;
        for (CompanyMention mention : passage.companies()) {
            boolean weak = mention.certainty() < 0.5 && mention.slug() == null;
            String behind = passage.between(
                    mention.span().end(),
                    Math.min(passage.span().end(), mention.span().end() + 16));
            String before = passage.between(
                    Math.max(passage.span().start(), mention.span().start() - 12),
                    mention.span().start());
            if (before.endsWith("the ")) {
                continue;
            }
            boolean at = AT_NAME.isIn(before)
                    && (mention.span().start() >= cut.start()
                            || passage.between(mention.span().end(), cut.start())
                                            .indexOf(',')
                                    < 0);
            if (weak
                    && found == null
                    && (at
                            || mention.span().end() <= cut.start()
                                    && ACTS.matcher(behind).find())) {
                found = mention;
            }
        }
        return found;
    }

    /** Whether the line around the sentence is an item of a list: what one item is about says nothing of the next. */
    static boolean isListItem(Passage passage) {
        String lower = passage.lower();
        int start = passage.span().start();
        while (start > 0 && lower.charAt(start - 1) != '\n') {
            start--;
            if (passage.span().start() - start > LONGEST_ITEM) {
                return false;
            }
        }
        return ITEM.matcher(lower)
                .region(start, Math.min(lower.length(), start + 6))
                .lookingAt();
    }

    /** A link or a line of a list is no headline: it ends no subject. */
    static boolean isListLine(Passage passage) {
        String line = passage.span().of(passage.lower());
        return line.startsWith("-") || line.startsWith("*") || line.contains("http") || line.startsWith("•");
    }

    static boolean isAside(Passage passage, CompanyMention mention) {
        int start = mention.span().start();
        String before = passage.between(Math.max(passage.span().start(), start - 24), start);
        if (passage.isChinese() ? isQuotedOwned(passage, mention) : isAsideBehind(passage, mention)) {
            return true;
        }
        return ASIDE_BEFORE.isIn(before)
                && !LEADING.matcher(before).matches()
                && !(before.endsWith("and ") && opensClause(passage, mention));
    }

    /** 开发“Star Go”的某公司: what stands in quotation marks belongs to the one behind it. */
    private static boolean isQuotedOwned(Passage passage, CompanyMention mention) {
        return OWNED.matcher(passage.lower())
                .region(mention.span().end(), passage.span().end())
                .lookingAt();
    }

    /** Set up by two men who used to work for Tesla. */
    private static boolean isFormerEmployer(Passage passage, CompanyMention mention) {
        int start = mention.span().start();
        return passage.finds(WORKED_FOR, Math.max(passage.span().start(), start - 40), start);
    }

    /** SoftBank-backed Oyo; Tesla rival Nio: another company is meant. */
    private static boolean isAsideBehind(Passage passage, CompanyMention mention) {
        return ASIDE_BEHIND
                .matcher(passage.lower())
                .region(mention.span().end(), passage.span().end())
                .lookingAt();
    }

    /** The SoftBank-backed firm: SoftBank only describes it. */
    private static boolean isHyphenated(Passage passage, CompanyMention mention) {
        return mention.span().end() < passage.span().end()
                && passage.lower().charAt(mention.span().end()) == '-'
                && isAsideBehind(passage, mention);
    }

    /** IBM said it would shed 3,900 jobs, and SAP announced 3,000 cuts: a subject of its own, with its own verb. */
    private static boolean opensClause(Passage passage, CompanyMention mention) {
        return FINITE.matcher(passage.lower())
                .region(mention.span().end(), passage.span().end())
                .lookingAt();
    }

    /** Alphabet to cut staff of its unit Verily by 15%. */
    static @Nullable CompanyMention unitBetween(Passage passage, Cut cut) {
        for (CompanyMention mention : passage.companies()) {
            if (cut.span().contains(mention.span()) && Subjects.usable(mention)) {
                return mention;
            }
        }
        return null;
    }

    static boolean isAnaphorNearer(Passage passage, CompanyMention nearest, int to) {
        String gap = passage.between(nearest.span().end(), to);
        if (!passage.isChinese() || gap.startsWith("这家")) {
            return false; // CrowdStrike这家公司: the name and what it is
        }
        return gap.contains("该公司") || gap.contains("这家") || gap.contains("该集团");
    }

    /** English: only auxiliaries and verbs of saying stand between, no comma that closes an aside. */
    static boolean isClose(Passage passage, CompanyMention nearest, int to) {
        String gap = passage.between(nearest.span().end(), to);
        return !gap.contains(",") || gap.length() < 30;
    }

    /** Whether the words from an aside to the cut lead back to the main clause. */
    static boolean isLeft(String gap) {
        int comma = gap.indexOf(',');
        boolean relative = Subjects.RELATIVE.matcher(gap).lookingAt();
        return WE.isIn(gap) || comma >= 0 && (!relative || gap.indexOf(',', comma + 1) > 0);
    }

    /** A, B and C: the last of a list is no aside. */
    static boolean isOneOfList(Passage passage, List<CompanyMention> before) {
        if (before.size() < 2) {
            return false;
        }
        CompanyMention last = before.get(before.size() - 1);
        CompanyMention previous = before.get(before.size() - 2);
        return passage.between(previous.span().end(), last.span().start()).matches(" ?(?:,|、|和|及|与|以及|,? and|&) ?");
    }

    static List<CompanyMention> before(Passage passage, int from, int to) {
        List<CompanyMention> found = new ArrayList<>();
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().start() >= from
                    && mention.span().end() <= to
                    && Subjects.usable(mention)
                    && (passage.isChinese()
                            || !isHyphenated(passage, mention) && !isFormerEmployer(passage, mention))) {
                found.add(mention);
            }
        }
        return found;
    }

    /** "Unity, which bought ironSource, has laid off…": what stood between the commas is over, its names with it. */
    static @Nullable CompanyMention interrupted(Passage passage, List<CompanyMention> before, int to) {
        if (before.size() < 2) {
            return null;
        }
        CompanyMention first = before.get(0);
        CompanyMention last = before.get(before.size() - 1);
        boolean opened = passage.lower().startsWith(", ", first.span().end())
                && !LISTED.matcher(passage.between(
                                first.span().end(), before.get(1).span().start()))
                        .matches();
        return opened
                        && !isAside(passage, first)
                        && RESUMES.matcher(passage.between(last.span().end(), to))
                                .lookingAt()
                ? first
                : null;
    }

    /** 18,000 jobs at Amazon, 12,000 jobs at Alphabet: of a row each number has its company behind it. */
    static @Nullable CompanyMention ownerInRow(Passage passage, Cut cut) {
        int end = cut.quantity().span().end();
        if (passage.isChinese()
                || !AT_ROW.matcher(passage.between(
                                passage.span().start(), cut.quantity().span().start()))
                        .find()) {
            return null;
        }
        for (CompanyMention mention : passage.companies()) {
            int start = mention.span().start();
            if (start > end && start - end < 9 && Subjects.usable(mention)) {
                return AT_NEXT.matcher(passage.between(end, start)).matches() ? mention : null;
            }
        }
        return null;
    }

    /** Layoffs at Foo; job cuts by Foo. */
    static @Nullable CompanyMention behind(Passage passage, Cut cut) {
        int from = cut.span().end();
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().start() >= cut.trigger().end()
                    && Subjects.usable(mention)
                    && mention.span().start() - from < REACH) {
                String gap = passage.between(
                        Math.min(from, mention.span().start()), mention.span().start());
                String near =
                        passage.between(cut.trigger().end(), mention.span().start());
                if (AT_EN.matcher(gap).matches() && !gap.contains(",")
                        || AT_EN.matcher(near).matches() && near.length() < 30) {
                    return mention;
                }
            }
        }
        return null;
    }

    static boolean anaphorFirst(Passage passage, int to) {
        String before = passage.between(passage.clause(to).start(), to);
        if (passage.isChinese()) {
            return ANAPHOR_ZH.matcher(before).find() && !before.contains("公司ceo");
        }
        return before.length() < 90 && ANAPHOR_EN.matcher(before).lookingAt();
    }

    /** 谷歌位居第三，其在1月裁员12000人: the company that opens the clause right in front; 斗鱼也传出裁员，整个公司裁掉三成: the one that the sentence is about. */
    static @Nullable CompanyMention antecedent(Passage passage, int to) {
        if (passage.isChinese()
                && BARE_COMPANY
                        .matcher(passage.between(passage.clause(to).start(), to))
                        .lookingAt()) {
            return before(passage, passage.span().start(), to).stream()
                    .filter(mention -> !isAside(passage, mention))
                    .findFirst()
                    .orElse(null);
        }
        TextSpan front = passage.clauseBefore(passage.clause(to).start());
        boolean its = passage.isChinese() && passage.lower().startsWith("其", front.end() + 1);
        List<CompanyMention> named = its ? before(passage, front.start(), front.end()) : List.of();
        return !named.isEmpty() && named.get(0).span().start() <= front.start() + 1 ? named.get(0) : null;
    }

    /** A与B竞争多年，B也同日宣布，将裁员3万人: the one that announces it right in front of the cut. */
    static @Nullable CompanyMention announcer(Passage passage, List<CompanyMention> before, int to) {
        CompanyMention last = before.get(before.size() - 1);
        int comma = passage.lower().indexOf('，', last.span().end());
        return comma >= 0
                        && comma == passage.clause(to).start() - 1
                        && passage.isChinese()
                        && !isAside(passage, last)
                        && ANNOUNCES
                                .matcher(passage.between(last.span().end(), comma))
                                .matches()
                ? last
                : null;
    }
}
