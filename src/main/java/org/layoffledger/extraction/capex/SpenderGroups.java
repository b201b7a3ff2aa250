package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.Word;

/** Finds the group of companies that an amount of one sentence is told of: a named one, a generic one, or companies in a row. */
final class SpenderGroups {

    private static final Pattern SUMMED_UP =
            Pattern.compile("\\)?\\s*等(?:\\d|[一二两三四五六七八九十])?(?:大|家)?[^，。]{0,4}?(?:公司|企业|巨头|业者|科技|厂商|大厂|云)");

    private static final Pattern CHINESE_GROUP = Pattern.compile(
            "(?:(?:排名)?前[两二三四五六七八九十\\d]{1,2}(?![个\\d]?(?:季|月|年|财|周|天))(?:大|家|名)?|[两二三四五六七八九十\\d]{1,2}(?:大|家|个(?!月|季|财|年|交易)))的?[\\u4e00-\\u9fff]{0,8}?(?:厂商|公司|巨头|企业|业者|服务商|电信商|运营商|供应商|大厂|科技股|巨擘|合计|总计|共计|给出的|加起来|加总)");
    private static final Pattern ENGLISH_GROUP = Pattern.compile(
            "\\b(?:the |these |all )?(?:big|top|largest|biggest|leading)?\\s?(?:two|three|four|five|six|seven|eight|nine|ten|\\d)(?: \\w+){0,4}? (?:companies|together|combined|collectively|hyperscalers|providers|giants|spenders|buyers|firms|operators|players|carriers)\\b");

    private final Passage passage;
    private final SentenceCompanies companies;
    private final Enumerations enumerations;

    SpenderGroups(Passage passage, SentenceCompanies companies, Enumerations enumerations) {
        this.passage = passage;
        this.companies = companies;
        this.enumerations = enumerations;
    }

    /** A named group, a generic one ("四大云厂商"), or companies in a row whose sum is told. */
    @Nullable
    Spender of(int amount) {
        TextSpan upTo = passage.upTo(amount);
        Spender named = nearestGroup(upTo);
        List<CompanyMention> singles = companies.singles(upTo);
        CompanyMention last = singles.isEmpty() ? null : singles.get(singles.size() - 1);
        if (named != null && named.span() != null) {
            boolean nearer = last == null || named.span().end() >= last.span().start() || endsRow(named, singles);
            return nearer ? named : null;
        }
        List<CompanyMention> row = enumerations.before(singles, upTo.end());
        boolean sum = passage.has(passage.span(), Vocabulary.TOTAL)
                || passage.amounts.size() == 1
                || row.size() > 2 && isSummedUp(row.get(row.size() - 1));
        if (row.stream().map(CompanyMention::name).distinct().count() >= 2
                && !isGlossed(row)
                && !companies.isAsideRow(row, singles)
                && sum
                && !passage.has(passage.span(), Vocabulary.DISTRIBUTE)) {
            TextSpan span = row.get(0).span().union(row.get(row.size() - 1).span());
            return Spender.of(row, span.of(passage.analysis.document().text()), span);
        }
        return null;
    }

    /** "美国四大科技公司亚马逊、谷歌、Meta和微软": the companies behind a group's name are its members. */
    private boolean endsRow(Spender group, List<CompanyMention> singles) {
        List<CompanyMention> row = enumerations.before(singles, passage.span().end());
        return row.size() >= 2
                && group.span() != null
                && row.get(0).span().start() - group.span().end() <= 12
                && row.get(0).span().start() >= group.span().end();
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
}
