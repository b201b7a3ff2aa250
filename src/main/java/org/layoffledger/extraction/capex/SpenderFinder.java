package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** Finds who spends each amount of one sentence. */
final class SpenderFinder {

    private static final int NEXT_TO = 14;
    /** A sentence with more is a list, in which nobody tells customers from spenders. */
    private static final int MOST_COMPANIES = 12;
    /** Below this a name is only cited or may be none. */
    private static final double SURE = 0.5;
    /** "Its American subsidiary has guided…": somebody else, whose name is not told. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "[^\\p{L}\\d]*(?:(?:its|their|the group's|the company's) (?:[\\w'-]+ ){0,3}?(?:daughter|subsidiary|subsidiaries|parent|rivals?|competitors?|peers|suppliers?|customers?|joint venture|affiliate)\\b|(?:其|该公司|公司)?(?:旗下|子公司|母公司|关联公司|竞争对手|供应商|客户))");
    /** "DeepSeek引发的恐慌": the company only qualifies what follows. */
    private static final KeyedPattern CAUSED = KeyedPattern.compile("^ ?(?:引发|带来|掀起|造成|引起|触发|导致|旗下)");

    private static final Pattern ESTIMATES = Pattern.compile(
            "[^，。]{0,8}(?:预估|预计|预期|估计|预测|认为|报告|研报|分析|指出|看好|将其|把)| (?:expects?|estimates?|forecasts?|sees|analysts?|said|wrote)\\b");

    private static final Pattern SUMMED_UP =
            Pattern.compile("\\)?\\s*等(?:\\d|[一二两三四五六七八九十])?(?:大|家)?[^，。]{0,4}?(?:公司|企业|巨头|业者|科技|厂商|大厂|云)");

    /** 2025年阿里资本支出最高: a time stands before whoever opens a clause. */
    private static final Pattern DATED = Pattern.compile("(?:[\\d年月日号第季度上下半底初一二三四]|今年|去年|前年|明年|全年|其中|财年|而|但)*");

    private static final Pattern BEHIND = Pattern.compile("^\\s*(?:at|by|for|from)\\s+$");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:、|和|与|及|以及|跟|&|,|，|\\band\\b|, and|以及)\\s*");
    /** What makes a company in front of an amount a bystander: a partner, a customer, a rival. */
    private static final KeyedPattern BYSTANDER = KeyedPattern.compile(
            "(?:与|和|跟|向|对|从|为|给|把|被|让|使|令|由于|超过|低于|高于|比|供应商|采购|\\bwith|\\bto|\\bfrom|\\bthan|\\bincluding|\\blike|\\bsuch as|\\bof|\\bon|\\bagainst|\\bby)\\s*$");

    /** "Ahead of Intel, which has guided to…": what follows is told of that company. */
    private static final Pattern RELATIVE = Pattern.compile(
            ",? which (?:has|had|is|was|will|plans?|expects?|spent|guided|said|budgeted|intends|forecasts?|raised|cut|lowered)\\b");

    /** "Finance chief Ina Voss of Norvik Cloud said…". */
    private static final Pattern SPEAKS = Pattern.compile(" (?:said|says|told|added|expects)\\b");

    private static final Pattern IN_RELATIVE = Pattern.compile(", (?:which|whose|who) [^,;]{0,60}$");
    private static final Pattern FOR =
            Pattern.compile("\\b(?:for|with|to|from|like|including|such as|by|are|than|serves|supplies) $");

    private static final Pattern CHINESE_GROUP = Pattern.compile(
            "(?:(?:排名)?前[两二三四五六七八九十\\d]{1,2}(?![个\\d]?(?:季|月|年|财|周|天))(?:大|家|名)?|[两二三四五六七八九十\\d]{1,2}(?:大|家|个))的?[\\u4e00-\\u9fff]{0,8}?(?:厂商|公司|巨头|企业|业者|服务商|电信商|运营商|供应商|大厂|科技股|巨擘|合计|总计|共计|给出的|加起来|加总)");
    private static final Pattern ENGLISH_GROUP = Pattern.compile(
            "\\b(?:the |these |all )?(?:big|top|largest|biggest|leading)?\\s?(?:two|three|four|five|six|seven|eight|nine|ten|\\d)(?: \\w+){0,4}? (?:companies|together|combined|collectively|hyperscalers|providers|giants|spenders|buyers|firms|operators|players|carriers)\\b");

    private final Passage passage;
    private final @Nullable Spender carried;
    private final Enumerations enumerations;

    SpenderFinder(Passage passage, @Nullable Spender carried, Enumerations enumerations) {
        this.passage = passage;
        this.carried = carried;
        this.enumerations = enumerations;
    }

    /** The spender of each amount, in order; null where none can be told. */
    List<@Nullable Spender> spenders() {
        List<@Nullable Spender> shared = shared();
        if (shared != null) {
            return shared;
        }
        List<@Nullable Spender> spenders = new ArrayList<>();
        for (int i = 0; i < passage.amounts.size(); i++) {
            spenders.add(spender(i));
        }
        return spenders;
    }

    /** "A、B和C的资本支出分别为x、y和z": as many companies in a row as amounts, and a word that hands them out. */
    private @Nullable List<@Nullable Spender> shared() {
        int amounts = passage.amounts.size();
        if (amounts < 2 || !passage.has(passage.span(), Vocabulary.DISTRIBUTE)) {
            return null;
        }
        List<CompanyMention> row =
                enumerations.before(passage.companies(), passage.amounts.get(0).start());
        if (row.size() < 2 || row.size() > amounts || !handsOut(row.size())) {
            return null;
        }
        List<@Nullable Spender> spenders = new ArrayList<>();
        for (int i = 0; i < amounts; i++) {
            spenders.add(i < row.size() ? Spender.of(row.get(i)) : spender(i));
        }
        return spenders;
    }

    /** Whether no period is handed out in place of the companies, and the amounts stand in a row. */
    private boolean handsOut(int companies) {
        for (int i = 1; i < companies; i++) {
            String between = passage.lower(passage.before(i));
            if (between.length() > 12 && !JOINT.matcher(between).matches()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Spender spender(int amount) {
        CompanyMention beside = beside(amount);
        if (beside != null) {
            return Spender.of(beside);
        }
        Spender group = group(amount);
        if (group != null) {
            return group;
        }
        CompanyMention subject = subject(amount);
        if (subject != null) {
            return Spender.of(subject);
        }
        if (OF_ANOTHER.matcher(passage.lower(passage.span())).lookingAt()) {
            return null;
        }
        return carried != null ? carried.carried() : trailing();
    }

    /** "其中亚马逊830亿美元、微软756亿美元", "$61 billion at Oracle". */
    private @Nullable CompanyMention beside(int amount) {
        TextSpan behind = passage.clauseAfter(amount);
        List<CompanyMention> following = singles(behind);
        if (!following.isEmpty()
                && BEHIND.matcher(passage.lower(new TextSpan(
                                behind.start(), following.get(0).span().start())))
                        .matches()) {
            return following.get(0);
        }
        TextSpan before = passage.before(amount);
        List<CompanyMention> preceding = singles(before);
        if (preceding.isEmpty()) {
            return null;
        }
        CompanyMention last = preceding.get(preceding.size() - 1);
        boolean near = before.end() - last.span().end() <= NEXT_TO
                && !passage.hasClauseBreak(last.span().end(), before.end())
                && !isBystander(last);
        boolean inRow = amount > 0 || passage.amounts.size() > 1 && passage.has(passage.span(), Vocabulary.DISTRIBUTE);
        return near && inRow && enumerations.before(preceding, before.end()).size() < 2 ? last : null;
    }

    private boolean isBystander(CompanyMention company) {
        if (RELATIVE.matcher(passage.analysis.document().lower())
                        .region(company.span().end(), passage.span().end())
                        .lookingAt()
                || SPEAKS.matcher(passage.analysis.document().lower())
                        .region(company.span().end(), passage.span().end())
                        .lookingAt()) {
            return false;
        }
        int from = Math.max(passage.span().start(), company.span().start() - 12);
        return BYSTANDER.isIn(passage.lower(new TextSpan(from, company.span().start())));
    }

    /** A named group, a generic one ("四大云厂商"), or companies in a row whose sum is told. */
    private @Nullable Spender group(int amount) {
        TextSpan upTo = passage.upTo(amount);
        Spender named = nearestGroup(upTo);
        List<CompanyMention> companies = singles(upTo);
        CompanyMention last = companies.isEmpty() ? null : companies.get(companies.size() - 1);
        if (named != null && named.span() != null) {
            boolean nearer = last == null || named.span().end() >= last.span().start() || endsRow(named, companies);
            return nearer ? named : null;
        }
        List<CompanyMention> row = enumerations.before(companies, upTo.end());
        boolean sum = passage.has(passage.span(), Vocabulary.TOTAL)
                || passage.amounts.size() == 1
                || row.size() > 2 && isSummedUp(row.get(row.size() - 1));
        if (row.stream().map(CompanyMention::name).distinct().count() >= 2
                && !isGlossed(row)
                && !isAsideRow(row, companies)
                && sum
                && !passage.has(passage.span(), Vocabulary.DISTRIBUTE)) {
            TextSpan span = row.get(0).span().union(row.get(row.size() - 1).span());
            return Spender.of(row, span.of(passage.analysis.document().text()), span);
        }
        return null;
    }

    /** "Amkor, which packages chips for Apple, Nvidia and Qualcomm, now sees…": customers of the one named first. */
    private boolean isAsideRow(List<CompanyMention> row, List<CompanyMention> companies) {
        CompanyMention first = row.get(0);
        int from = Math.max(passage.span().start(), first.span().start() - 12);
        boolean within = IN_RELATIVE
                .matcher(passage.lower(new TextSpan(
                        Math.max(passage.span().start(), first.span().start() - 70),
                        first.span().start())))
                .find();
        return !passage.isChinese()
                && (within || !companies.get(0).equals(first))
                && FOR.matcher(passage.lower(new TextSpan(from, first.span().start())))
                        .find();
    }

    /** "美国四大科技公司亚马逊、谷歌、Meta和微软": the companies behind a group's name are its members. */
    private boolean endsRow(Spender group, List<CompanyMention> companies) {
        List<CompanyMention> row = enumerations.before(companies, passage.span().end());
        return row.size() >= 2
                && group.span() != null
                && row.get(0).span().start() - group.span().end() <= 12
                && row.get(0).span().start() >= group.span().end();
    }

    /** 汇丰预估台积电…: a bank that is also asked for its forecasts, where it gives one. */
    private boolean estimates(CompanyMention mention) {
        int end = Math.min(passage.span().end(), mention.span().end() + 12);
        return passage.words(mention.span(), Vocabulary.OUTSIDER).stream()
                        .anyMatch(word -> word.span().contains(mention.span()))
                && ESTIMATES
                        .matcher(passage.lower(new TextSpan(mention.span().end(), end)))
                        .lookingAt();
    }

    /** A、B和C等公司: all of them together. */
    private boolean isSummedUp(CompanyMention last) {
        int end = Math.min(passage.span().end(), last.span().end() + 10);
        return SUMMED_UP
                .matcher(passage.lower(new TextSpan(last.span().end(), end)))
                .lookingAt();
    }

    /** 微晶片(Microchip): one company and its other name. */
    private boolean isGlossed(List<CompanyMention> row) {
        return row.size() == 2
                && passage.lower(new TextSpan(
                                row.get(0).span().end(), row.get(1).span().start()))
                        .strip()
                        .equals("(");
    }

    private List<CompanyMention> singles(TextSpan part) {
        return passage.analysis.companiesIn(part).stream()
                .filter(mention -> mention.kind() == CompanyMention.Kind.COMPANY && mention.certainty() >= SURE)
                .filter(mention -> !estimates(mention))
                .toList();
    }

    private @Nullable Spender nearestGroup(TextSpan upTo) {
        Spender nearest = null;
        for (CompanyMention mention : passage.analysis.companiesIn(upTo)) {
            if (mention.kind() == CompanyMention.Kind.GROUP) {
                nearest = Spender.group(
                        mention.slug(), mention.surface(), enumerations.named(mention.members()), mention.span());
            }
        }
        Matcher matcher = (passage.isChinese() ? CHINESE_GROUP : ENGLISH_GROUP).matcher(passage.lower(upTo));
        while (matcher.find()) {
            TextSpan span = new TextSpan(upTo.start() + matcher.start(), upTo.start() + matcher.end());
            if (nearest == null
                    || nearest.span() == null
                    || span.start() > nearest.span().end()) {
                String words = span.of(passage.analysis.document().text());
                nearest = ofSize(words, span);
            }
        }
        for (Word word : passage.words(upTo, Vocabulary.GROUP)) {
            if (nearest == null
                    || nearest.span() == null
                    || word.start() > nearest.span().end()) {
                nearest = Spender.group(
                        null, word.span().of(passage.analysis.document().text()), List.of(), word.span());
            }
        }
        return nearest;
    }

    /** "这八家企业": the companies that the text lists in that number. */
    private Spender ofSize(String words, TextSpan span) {
        List<String> members = enumerations.ofSize(CountWords.in(words));
        return Spender.group(enumerations.slugOf(members), words, members, span);
    }

    /** The last company in front of the amount that is no bystander; one that opens a clause before one in its middle. */
    private @Nullable CompanyMention subject(int amount) {
        CompanyMention best = null;
        boolean bestStands = false;
        for (CompanyMention company : singles(passage.upTo(amount))) {
            boolean stands = opens(company) || owns(company);
            if (!isBystander(company) && !isInAsideRow(company, amount) && (best == null || stands || !bestStands)) {
                best = company;
                bestStands = stands;
            }
        }
        return best;
    }

    private boolean isInAsideRow(CompanyMention company, int amount) {
        List<CompanyMention> companies = singles(passage.upTo(amount));
        if (companies.size() < 2 || companies.size() > MOST_COMPANIES) {
            return false;
        }
        List<CompanyMention> row = enumerations.before(companies, company.span().end());
        return row.size() > 1 && isAsideRow(row, companies);
    }

    /** What the sentence is about: the first company that opens a clause and owns nothing there ("亚马逊的业绩发布之前，谷歌…" is about Google); else the first. */
    @Nullable
    CompanyMention topic() {
        List<CompanyMention> companies = singles(passage.span());
        for (CompanyMention company : companies) {
            if (opens(company) && !owns(company) && !isBystander(company) && !isCause(company)) {
                return company;
            }
        }
        return companies.stream()
                .filter(company -> !isBystander(company) && !isCause(company))
                .findFirst()
                .orElse(null);
    }

    private boolean isCause(CompanyMention company) {
        return CAUSED.isIn(passage.lower(new TextSpan(
                company.span().end(),
                Math.max(company.span().end(), passage.span().end()))));
    }

    private boolean opens(CompanyMention company) {
        int clause = passage.clauseStart(company.span().start(), passage.span().start());
        String before =
                passage.lower(new TextSpan(clause, company.span().start())).strip();
        return DATED.matcher(before).matches() || before.length() <= 4 && !before.endsWith("、");
    }

    private boolean owns(CompanyMention company) {
        String lower = passage.analysis.document().lower();
        int end = company.span().end();
        return end + 1 <= passage.span().end() && lower.startsWith("的", end)
                || end + 2 <= passage.span().end() && lower.startsWith("'s", end);
    }

    /** "…, Sablewood Semiconductor said": the only company of the sentence, behind the amounts. */
    private @Nullable Spender trailing() {
        List<CompanyMention> companies = singles(passage.span());
        boolean one = companies.stream().map(CompanyMention::name).distinct().count() == 1;
        return one && !isBystander(companies.get(0)) ? Spender.of(companies.get(0)) : null;
    }
}
