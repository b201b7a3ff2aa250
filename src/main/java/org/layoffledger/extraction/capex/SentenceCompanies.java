package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** The companies of one sentence and the part that each plays in it: it opens a clause, owns what is told of, causes it, stands by. */
final class SentenceCompanies {

    /** A sentence with more is a list, in which nobody tells customers from spenders. */
    private static final int MOST_COMPANIES = 12;
    /** Below this a name is only cited or may be none. */
    private static final double SURE = 0.5;
    /** "DeepSeek引发的恐慌": the company only qualifies what follows. */
    private static final KeyedPattern CAUSED = KeyedPattern.compile("^ ?(?:引发|带来|掀起|造成|引起|触发|导致|旗下)");

    private static final Pattern ESTIMATES = Pattern.compile(
            "[^，。]{0,8}(?:预估|预计|预期|估计|预测|认为|报告|研报|分析|指出|看好|将其|把)| (?:expects?|estimates?|forecasts?|sees|analysts?|said|wrote)\\b");

    /** 2025年阿里资本支出最高: a time stands before whoever opens a clause. */
    private static final Pattern DATED = Pattern.compile("(?:[\\d年月日号第季度上下半底初一二三四]|今年|去年|前年|明年|全年|其中|财年|而|但)*");

    /** What makes a company in front of an amount a bystander: a partner, a customer, a rival. */
    private static final KeyedPattern BYSTANDER = KeyedPattern.compile(
            "(?:与|和|跟|向|对|从|为|给|把|被|让|使|令|由于|超过|低于|高于|比|比起|相比|相较|相较于|相比于|较|不如|不及|优于|落后|追赶|叫板|挑战|抗衡|供应商|采购|\\bwith|\\bto|\\bfrom|\\bthan|\\bincluding|\\blike|\\bunlike|\\bsuch as|\\bof|\\bon|\\bagainst|\\bby)\\s*$");

    /** "Ahead of Intel, which has guided to…": what follows is told of that company. */
    private static final Pattern RELATIVE = Pattern.compile(
            ",? which (?:has|had|is|was|will|plans?|expects?|spent|spends|invested|invests|put|budgeted|earmarked|guided|said|budgeted|intends|forecasts?|raised|cut|lowered)\\b");

    /** "Finance chief Ina Voss of Norvik Cloud said…". */
    private static final Pattern SPEAKS = Pattern.compile(" (?:said|says|told|added|expects)\\b");

    private static final Pattern IN_RELATIVE = Pattern.compile(", (?:which|whose|who) [^,;]{0,60}$");
    private static final Pattern FOR =
            Pattern.compile("\\b(?:for|with|to|from|like|including|such as|by|are|than|serves|supplies) $");

    /** 公司最大的客户OpenAI, "rival Microsoft": told of for the sake of another. */
    private static final KeyedPattern ROLE = KeyedPattern.compile(
            "(?:客户|对手|竞争者|竞争对手|同行|伙伴|合作方|股东|盟友|供应商)[^，。；]{0,2}$|\\b(?:rivals?|competitors?|customers?|clients?|partners?|suppliers?|peers?|investors?|backers?|startups?)\\s$");

    private final Passage passage;
    private final Enumerations enumerations;

    SentenceCompanies(Passage passage, Enumerations enumerations) {
        this.passage = passage;
        this.enumerations = enumerations;
    }

    /** The companies in a part of the sentence that may spend: no groups, no names only cited, no houses that give estimates. */
    List<CompanyMention> singles(TextSpan part) {
        return passage.analysis.companiesIn(part).stream()
                .filter(mention -> mention.kind() == CompanyMention.Kind.COMPANY && mention.certainty() >= SURE)
                .filter(mention -> !estimates(mention))
                .toList();
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

    /** Whether the company opens its clause. */
    boolean opens(CompanyMention company) {
        int clause = passage.clauseStart(company.span().start(), passage.span().start());
        String before =
                passage.lower(new TextSpan(clause, company.span().start())).strip();
        return DATED.matcher(before).matches() || before.length() <= 4 && !before.endsWith("、");
    }

    /** Whether something of the company's is told of: 亚马逊的业绩, "Amazon's results". */
    boolean owns(CompanyMention company) {
        String lower = passage.analysis.document().lower();
        int end = company.span().end();
        return end + 1 <= passage.span().end() && lower.startsWith("的", end)
                || end + 2 <= passage.span().end() && lower.startsWith("'s", end);
    }

    /** Whether the company is only named along with the one that spends: a partner, a customer, a rival. */
    boolean isBystander(CompanyMention company) {
        if (passage.goesOn(RELATIVE, company.span().end())
                || passage.goesOn(SPEAKS, company.span().end())) {
            return false;
        }
        int from = Math.max(passage.span().start(), company.span().start() - 12);
        return BYSTANDER.isIn(passage.lower(new TextSpan(from, company.span().start())));
    }

    /** "Higher than at Airtel, which invested $2 billion": the company whose own relative clause tells the amount that ends before {@code amount}; null where none does. */
    @Nullable
    CompanyMention ofRelative(int amount) {
        List<CompanyMention> ahead = passage.isChinese() ? List.of() : singles(passage.upTo(amount));
        CompanyMention last = ahead.isEmpty() ? null : ahead.get(ahead.size() - 1);
        if (last == null || !passage.goesOn(RELATIVE, last.span().end())) {
            return null;
        }
        int from = last.span().end() + 1;
        String told = passage.lower(
                new TextSpan(from, Math.max(from, passage.amounts.get(amount).start())));
        return told.indexOf(',') < 0 && told.indexOf(';') < 0 ? last : null;
    }

    /** Whether the company is named by what it is to another. */
    boolean isInRole(CompanyMention company) {
        int from = Math.max(passage.span().start(), company.span().start() - 14);
        return ROLE.isIn(passage.lower(new TextSpan(from, company.span().start())));
    }

    /** Whether the company only qualifies what follows. */
    boolean isCause(CompanyMention company) {
        return CAUSED.isIn(passage.lower(new TextSpan(
                company.span().end(),
                Math.max(company.span().end(), passage.span().end()))));
    }

    /** "Amkor, which packages chips for Apple, Nvidia and Qualcomm, now sees…": customers of the one named first. */
    boolean isAsideRow(List<CompanyMention> row, List<CompanyMention> companies) {
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

    /** Whether the company is one of a row of customers. */
    boolean isInAsideRow(CompanyMention company, int amount) {
        List<CompanyMention> companies = singles(passage.upTo(amount));
        if (companies.size() < 2 || companies.size() > MOST_COMPANIES) {
            return false;
        }
        List<CompanyMention> row = enumerations.before(companies, company.span().end());
        return row.size() > 1 && isAsideRow(row, companies);
    }
}
