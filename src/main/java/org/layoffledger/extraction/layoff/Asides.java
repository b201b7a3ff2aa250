package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** Tells the names that are only mentioned aside of the company that cuts: rivals, owners, former employers. */
final class Asides {

    private static final KeyedPattern ASIDE_BEFORE = KeyedPattern.compile(
            "(?:\\b(?:\\w+ed by|led by|run by|made by|built by|like|such as|including|unlike|rivals?|competitors?|backed by|owned by|acquired by|bought by|sold to|invested in|investor in|from|with|than|alongside|joining|joins|follows|following|after|former|ex-|via|versus|against|partner|customer|and|owner|parent|maker|told|via|using|by rival|including by) |例如|比如|像|包括|对手|竞争对手|与|和|跟|同|从|对|比|较|高于|低于|超过|向|被|由|及|继|前|收购|旗下有|除了|除|相较|相比|来自|离开|加入|投资|客户|引述|据)$");

    /** At the head of a sentence "rival Foo" is its subject. */
    private static final Pattern LEADING = Pattern.compile(
            "(?:its |the |smaller |bigger |larger |local )*(?:rivals?|competitors?|parent|owner|maker|partner) ");

    private static final KeyedPattern WORKED_FOR = KeyedPattern.compile(
            "\\b(?:(?:who|that) (?:[a-z]+ ){0,3}work(?:ed|s)? (?:for|at)|(?:years|stints?|career) (?:at|with)|(?:alumni|veterans?) of|hired from|poached from) $");

    private static final Pattern OWNED = Pattern.compile("(?: [a-z0-9]+){0,3}[”\"》」]的");

    private static final Pattern ASIDE_BEHIND = Pattern.compile(
            "-(?:backed|owned|led|funded|listed|controlled)\\b| (?:rival|competitor|challenger|supplier|spin-?off|subsidiary|unit|parent|owner|investor|backer|alumn\\w+)s? (?!said|says|will|is|has|to\\b)[\\w']");
    /** Fortnite maker Epic Games; Immortals of Aveum developer Ascendant Studios: what the company is known for. */
    private static final Pattern MADE_BY = Pattern.compile(
            "(?: (?:of|and) [\\w']+)? (?:maker|developer|publisher|creator|operator|manufacturer|studio|owner|parent) (?!said|says|will|is|has|had|was|to\\b|and\\b|in\\b|plans|cut|laid|announced|confirmed)[\\w']");

    private static final Pattern RESUMES = Pattern.compile(
            "(?:'s)?(?: [\\w-]+){0,3}, (?:(?:also|now|recently|has|have|had|is|are|was|were|will|would|plans|said|says|announced|told|confirmed|reportedly|expects|expected|set|planning|preparing|likely|due|going|being|been|intends|on \\w+day|to) ?)+$|(?:'s)?(?: [\\w-]+){0,3}, $");
    private static final Pattern LISTED = Pattern.compile(",? (?:and )?");
    private static final Pattern FINITE = Pattern.compile(
            "(?:'s [\\w-]+)?(?: (?:recently|also|just|earlier|reportedly|now|then|each))? (?:has|had|is|was|will|would|said|says|announced|cut|cuts|laid|let|made|plans|fired|sacked|shed|slashed|eliminated|axed|dismissed|trimmed|laying off|cutting|trimming|shedding|slashing|letting|eliminating|axing|firing)\\b");

    /** A week after Verizon (which owns Yahoo) laid off 7 percent of its staff. */
    private static final Pattern CUTS = Pattern.compile(
            "(?: \\([^)]{0,60}\\))? (?:recently |just |also )?(?:laid off|cut|let go of|fired|axed|shed|slashed|eliminated|dismissed) ");

    /** , the lender that has just gone bankrupt, */
    private static final Pattern CALLED = Pattern.compile(", (?:an?|the|which|whose|who) [^,;:]{3,90},");

    private static final int NEXT_WORDS = 30;

    private static final KeyedPattern WE = KeyedPattern.compile("^ (?:we|i)\\b");

    private static final int NEXT_NAME = 32;

    private Asides() {}

    /** Whether the name only describes, or is only compared with, the company that cuts. */
    static boolean isAside(Passage passage, CompanyMention mention) {
        int start = mention.span().start();
        String before = passage.between(Math.max(passage.span().start(), start - 24), start);
        if (passage.isChinese()
                ? isQuotedOwned(passage, mention) || ChineseAsides.standsApart(passage, mention)
                : isAsideBehind(passage, mention)) {
            return true;
        }
        return ASIDE_BEFORE.isIn(before)
                && !LEADING.matcher(before).matches()
                && !(before.endsWith("and ") && opensClause(passage, mention))
                && !(before.endsWith("after ")
                        && passage.goesOn(CUTS, mention.span().end()));
    }

    /** 开发“Star Go”的某公司: what stands in quotation marks belongs to the one behind it. */
    private static boolean isQuotedOwned(Passage passage, CompanyMention mention) {
        return passage.goesOn(OWNED, mention.span().end());
    }

    /** SoftBank-backed Oyo; Tesla rival Nio: another company is meant. */
    private static boolean isAsideBehind(Passage passage, CompanyMention mention) {
        return passage.goesOn(ASIDE_BEHIND, mention.span().end());
    }

    /** Whether the name is that of a product of the company behind it. */
    static boolean isProduct(Passage passage, CompanyMention mention) {
        if (!passage.goesOn(MADE_BY, mention.span().end())) {
            return false;
        }
        int end = mention.span().end();
        return passage.companies().stream()
                .anyMatch(m -> m.span().start() > end && m.span().start() - end < NEXT_NAME);
    }

    /** The SoftBank-backed firm: SoftBank only describes it. */
    static boolean isHyphenated(Passage passage, CompanyMention mention) {
        return mention.span().end() < passage.span().end()
                && passage.lower().charAt(mention.span().end()) == '-'
                && isAsideBehind(passage, mention);
    }

    /** Set up by two men who used to work for Tesla. */
    static boolean isFormerEmployer(Passage passage, CompanyMention mention) {
        int start = mention.span().start();
        return passage.finds(WORKED_FOR, Math.max(passage.span().start(), start - 40), start);
    }

    /** IBM said it would shed 3,900 jobs, and SAP announced 3,000 cuts: a subject of its own, with its own verb. */
    private static boolean opensClause(Passage passage, CompanyMention mention) {
        return passage.goesOn(FINITE, behindCalling(passage, mention)) || cuts(passage, mention);
    }

    /** Whether its own verb, behind what it may be called, is one of cutting. */
    private static boolean cuts(Passage passage, CompanyMention mention) {
        int end = behindCalling(passage, mention);
        Word verb = passage.after(end, Math.min(passage.span().end(), end + NEXT_WORDS), "layoff.cut", "layoff.shed");
        return verb != null && verb.attribute("verb").equals("true") && verb.start() <= end + 1;
    }

    private static int behindCalling(Passage passage, CompanyMention mention) {
        int end = mention.span().end();
        Matcher called = CALLED.matcher(passage.lower())
                .region(end, Math.max(end, passage.span().end()));
        return called.lookingAt() ? called.end() : end;
    }

    /** … shed 10%, and Foo, the lender that has gone bankrupt, parted with 20%. */
    static boolean isSubjectOfItsOwn(Passage passage, CompanyMention mention) {
        return passage.lower().startsWith("and ", mention.span().start() - 4) && cuts(passage, mention);
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
}
