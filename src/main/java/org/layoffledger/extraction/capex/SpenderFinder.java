package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;

/** Finds who spends each amount of one sentence. */
final class SpenderFinder {

    private static final KeyedPattern IS =
            KeyedPattern.compile("[最第][^，。]{1,10}(?:的|公司|企业|厂商|一家|巨头)*(?:则|就)?(?:为|是|属|当属|非)$");
    private static final int NEXT_TO = 14;
    /** "Its American subsidiary has guided…": somebody else, whose name is not told. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "[^\\p{L}\\d]*(?:(?:its|their|the group's|the company's) (?:[\\w'-]+ ){0,3}?(?:daughter|subsidiary|subsidiaries|parent|rivals?|competitors?|peers|suppliers?|customers?|joint venture|affiliate)\\b|(?:其|该公司|公司)?(?:旗下|子公司|母公司|关联公司|竞争对手|供应商|客户))");

    private static final Pattern BEHIND = Pattern.compile("^\\s*(?:at|by|for|from)\\s+$");
    private static final Pattern JOINT = Pattern.compile("\\s*(?:、|和|与|及|以及|跟|&|,|，|\\band\\b|, and|以及)\\s*");

    private final Passage passage;
    private final @Nullable Spender carried;
    private final Enumerations enumerations;
    private final SentenceCompanies companies;
    private final SpenderGroups groups;

    SpenderFinder(Passage passage, @Nullable Spender carried, Enumerations enumerations) {
        this.passage = passage;
        this.carried = carried;
        this.enumerations = enumerations;
        this.companies = new SentenceCompanies(passage, enumerations);
        this.groups = new SpenderGroups(passage, companies, enumerations);
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
        CompanyMention relative = companies.ofRelative(amount);
        if (relative != null) {
            return Spender.of(relative);
        }
        CompanyMention predicate = passage.isChinese() ? predicate(amount) : null;
        if (predicate != null) {
            return Spender.of(predicate);
        }
        Spender group = groups.of(amount);
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
        List<CompanyMention> following = companies.singles(behind);
        if (!following.isEmpty()
                && BEHIND.matcher(passage.lower(new TextSpan(
                                behind.start(), following.get(0).span().start())))
                        .matches()) {
            return following.get(0);
        }
        TextSpan before = passage.before(amount);
        List<CompanyMention> preceding = companies.singles(before);
        if (preceding.isEmpty()) {
            return null;
        }
        CompanyMention last = preceding.get(preceding.size() - 1);
        boolean near = before.end() - last.span().end() <= NEXT_TO
                && !passage.hasClauseBreak(last.span().end(), before.end())
                && !companies.isBystander(last);
        boolean inRow = amount > 0 || passage.amounts.size() > 1 && passage.has(passage.span(), Vocabulary.DISTRIBUTE);
        return near && inRow && enumerations.before(preceding, before.end()).size() < 2 ? last : null;
    }

    /** 资本开支最高的为某公司，高达2000亿: the one that the clause in front comes to. */
    private @Nullable CompanyMention predicate(int amount) {
        TextSpan before = passage.before(amount);
        List<CompanyMention> preceding = companies.singles(before);
        if (preceding.isEmpty()) {
            return null;
        }
        CompanyMention last = preceding.get(preceding.size() - 1);
        boolean is =
                IS.isIn(passage.lower(new TextSpan(before.start(), last.span().start())));
        return is
                        && passage.lower(new TextSpan(last.span().end(), before.end()))
                                .startsWith("，")
                ? last
                : null;
    }

    /** The last company in front of the amount that is no bystander; one that opens a clause before one in its middle. */
    private @Nullable CompanyMention subject(int amount) {
        CompanyMention best = null;
        boolean bestStands = false;
        for (CompanyMention company : companies.singles(passage.upTo(amount))) {
            boolean stands = companies.opens(company) || companies.owns(company);
            if (!companies.isBystander(company)
                    && !companies.isInAsideRow(company, amount)
                    && (best == null || stands || !bestStands)) {
                best = company;
                bestStands = stands;
            }
        }
        return best;
    }

    /**
     * What the sentence is about: the first company that opens a clause and owns nothing there ("亚马逊的业绩发布之前，谷歌…" is about Google); else the first.
     *
     * @param opening whether only a company that opens a clause will do
     */
    @Nullable
    CompanyMention topic(boolean opening) {
        List<CompanyMention> all = companies.singles(passage.span());
        for (CompanyMention company : all) {
            if (companies.opens(company)
                    && !companies.owns(company)
                    && !companies.isBystander(company)
                    && !companies.isCause(company)) {
                return company;
            }
        }
        return all.stream()
                .filter(company -> !opening
                        && !companies.isBystander(company)
                        && !companies.isInRole(company)
                        && !companies.isCause(company))
                .findFirst()
                .orElse(null);
    }

    /** "…, Sablewood Semiconductor said": the only company of the sentence, behind the amounts. */
    private @Nullable Spender trailing() {
        List<CompanyMention> all = companies.singles(passage.span());
        boolean one = all.stream().map(CompanyMention::name).distinct().count() == 1;
        return one && !companies.isBystander(all.get(0)) ? Spender.of(all.get(0)) : null;
    }
}
