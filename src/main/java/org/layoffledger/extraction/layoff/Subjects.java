package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;

/** Finds the company that a cut belongs to, carrying the subject on from sentence to sentence of a story. */
final class Subjects {

    private static final int REACH = 60;
    private static final Pattern ASIDE_BEFORE = Pattern.compile(
            "(?:\\b(?:like|such as|including|unlike|rivals?|competitors?|backed by|owned by|acquired by|bought by|sold to|invested in|investor in|from|with|than|alongside|joining|joins|follows|following|after|former|ex-|via|versus|against|partner|customer|and|owner|parent|maker|told|via|using|by rival|including by) |例如|比如|像|包括|对手|竞争对手|与|和|跟|同|从|对|比|较|高于|低于|超过|向|被|由|及|继|前|收购|旗下有|除了|除|相较|相比|来自|离开|加入|投资|客户|引述|据)$");
    private static final Pattern ASIDE_BEHIND_ZH = Pattern.compile("^ ?(?:和|与|、|以及|等|之后|后|一样|旗下的?|的竞争|前|之前|收购|持有)");
    private static final Pattern AT_EN =
            Pattern.compile("^[^;]{0,30}?\\b(?:at|by|from|for|that|which) (?:the )?(?:[\\w-]+ ){0,3}$");
    private static final Pattern ANAPHOR_ZH =
            Pattern.compile("(?:该公司|同一家公司|这家[^，。]{0,12}|该集团|该企业|该平台|该厂|本公司|公司|其)[^，。]{0,20}$");
    private static final Pattern ANAPHOR_EN = Pattern.compile(
            "\\b(?:the (?:[\\w-]+ ){0,4}?(?:company|firm|group|startup|start-up|retailer|chipmaker|automaker|carmaker|maker|giant|studio|developer|publisher|platform|provider|operator|business|bank|manufacturer|service|unit|subsidiary)|it|we)(?:'s)? ");
    private static final Pattern AT_NAME = Pattern.compile("\\b(?:at|by|of|for|from|that|owner,) (?:the )?$");
    private static final Pattern ACTS = Pattern.compile(
            "^(?:'s|,| \\(| (?:is|are|has|have|had|will|would|to|says?|said|now|told|plans?|wrote|also|announce\\w*|confirm\\w*|expects?|began|has|may|could|was|were)\\b| ?[\\u3400-\\u9fff])");
    private static final Pattern INDUSTRY_ZH = Pattern.compile(
            "(?:(?:科技|游戏|半导体|汽车|金融|媒体|互联网|制造|软件|电商|新创|初创|电动车|全|整个|芯片)(?:行业|业|产业|业界|界)|(?<!同)(?<!同一)\\d+ ?(?:多|余)?(?:家|间)[^，。]{0,8}?(?:公司|企业)|(?<!同)[一二三四五六七八九十数多两几](?:家|间)(?:公司|企业|巨头)|公私部门|从业人员|雇主|全美|私人企业|各大(?:公司|厂)|(?:初创|新创|上市|科技|互联网|游戏)(?:公司|企业)(?:们)?(?:今年|去年)?(?:累计|合计|共|总共|已经|已)+|(?:美国|全球|全国|欧洲)(?:企业|公司|大厂|科技)|(?:欧洲|亚洲|亚太|北美|美洲|拉美|美国|日本|韩国|中国|印度|英国|德国|全球)(?:地区)?(?:累计|合计|总计)|(?:劳动部|劳工部|人社部|劳发署|统计处|统计局)(?:的)?(?:统计|数据))[^，。;]{0,24}$");

    private static final Pattern SUM = Pattern.compile(" ?(?:累计|合计|共|总计|一共)[^，0-9]{0,6}");
    private static final Pattern INDUSTRY_EN = Pattern.compile(
            "\\b(?:(?:tech|technology|gaming|games|auto|software|media|us|u\\.s\\.|american|chip|private|startup|global)[ -](?:industry|sector|companies|firms|employers|workers|giants)|\\d+ (?:tech |technology |other |different )?(?:companies|firms|employers|startups)|(?:companies|employers|firms|startups|the industry|the sector|government|agencies) (?:have|has|had|cut|shed|laid|across|in)|federal (?:workers|employees|government)|economy)\\b[^.;]{0,60}$");

    /** At the head of a sentence "rival Foo" is its subject. */
    private static final Pattern LEADING = Pattern.compile(
            "(?:its |the |smaller |bigger |larger |local )*(?:rivals?|competitors?|parent|owner|maker|partner) ");

    private static final Pattern ANNOUNCES =
            Pattern.compile(" ?(?:\\([^)]{0,20}\\))?[^，]{0,10}(?:宣布|公布|表示|宣告|官宣|证实|确认|透露|披露|指出|公告|通知)[^，]{0,4}");

    private static final Pattern ITEM = Pattern.compile("(?:[-*•·▸●■◆–] ?|\\d{1,2}[.、)] ?)\\S");
    private static final Pattern RELATIVE = Pattern.compile("'?s?,? (?:which|who|where|that)\\b");
    private static final Pattern WE_LEAD = Pattern.compile("(?:(?:today|so),? )?we(?:'|’| )");
    private static final Pattern WE = Pattern.compile("^ (?:we|i)\\b");

    private final List<CompanyMention> titleCompanies;
    private @Nullable CompanyMention carried;
    private @Nullable CompanyMention beforeList;
    private int carriedParagraph = -1;
    private @Nullable CompanyMention heading;
    private @Nullable CompanyMention protagonist;
    private @Nullable CompanyMention first;
    private @Nullable CompanyMention firstCandidate;
    private final Map<String, Integer> counts = new HashMap<>();

    Subjects(List<CompanyMention> titleCompanies) {
        this.titleCompanies = titleCompanies;
    }

    /** The company of a cut, or null where none can be told. */
    @Nullable
    Subject of(Passage passage, Cut cut) {
        CompanyMention inClause = inClause(passage, cut);
        int from = Math.min(cut.start(), cut.trigger().start());
        if (isIndustry(passage, from, inClause) || isOfIndustry(passage, cut, inClause)) {
            return new Subject(null, "layoff.industry");
        }
        if (inClause != null) {
            return new Subject(inClause, "layoff.subject-in-clause");
        }
        CompanyMention named = behind(passage, cut);
        if (named == null) {
            named = anaphorFirst(passage, from) ? antecedent(passage, from) : inSentence(passage, from);
        }
        if (named != null) {
            return new Subject(named, "layoff.subject-in-sentence");
        }
        CompanyMention candidate = candidate(passage, cut);
        if (candidate != null && (carried == null || !anaphorFirst(passage, from))) {
            return new Subject(candidate, "layoff.subject-candidate");
        }
        boolean listed = isListItem(passage);
        CompanyMention carried =
                listed && carriedParagraph != passage.sentence().paragraph() ? beforeList : this.carried;
        if (carried != null) {
            return new Subject(
                    isEclipsed(passage, carried) ? protagonist(passage, carried) : carried, "layoff.subject-carried");
        }
        if (heading != null) {
            return new Subject(heading, "layoff.subject-heading");
        }
        if (!titleCompanies.isEmpty()) {
            return new Subject(titleCompanies.get(0), "layoff.subject-title");
        }
        boolean ours = WE_LEAD.matcher(passage.span().of(passage.lower())).lookingAt();
        CompanyMention later = passage.companies().stream()
                .filter(Subjects::usable)
                .findFirst()
                .orElseGet(() -> listed ? null : firstOf(passage));
        return later == null || ours && count(passage, later) < 2 ? null : new Subject(later, "layoff.subject-behind");
    }

    /** The company that the story is about up to here, or null. */
    @Nullable
    CompanyMention main(Passage passage) {
        CompanyMention before = isListItem(passage) ? beforeList : carried;
        return before != null ? before : heading != null ? heading : firstOf(passage);
    }

    /** Whether the story speaks far more often of the company of its headline than of this one. */
    private boolean isEclipsed(Passage passage, CompanyMention mention) {
        CompanyMention main = protagonist(passage, mention);
        return !main.key().equals(mention.key())
                && mention.slug() == null
                && count(passage, main) >= 3 * count(passage, mention);
    }

    private int count(Passage passage, CompanyMention mention) {
        if (counts.isEmpty()) {
            int most = 0;
            for (CompanyMention named :
                    passage.analysis().companiesIn(passage.story().span())) {
                int times = counts.getOrDefault(named.key(), 0) + 1;
                counts.put(named.key(), times);
                if (usable(named) && times > most) {
                    protagonist = named;
                    most = times;
                }
                keepFirst(named);
            }
        }
        return counts.getOrDefault(mention.key(), 0);
    }

    private void keepFirst(CompanyMention named) {
        if (first == null && usable(named)) {
            first = named;
        } else if (firstCandidate == null && named.kind() == CompanyMention.Kind.COMPANY && named.slug() == null) {
            firstCandidate = named;
        }
    }

    private CompanyMention protagonist(Passage passage, CompanyMention otherwise) {
        count(passage, otherwise);
        return protagonist == null ? otherwise : protagonist;
    }

    /** The first company that the story names at all. */
    private @Nullable CompanyMention firstOf(Passage passage) {
        for (CompanyMention mention : passage.companies()) {
            count(passage, mention);
        }
        if (counts.isEmpty()) {
            passage.analysis().companiesIn(passage.story().span()).stream()
                    .findFirst()
                    .ifPresent(m -> count(passage, m));
        }
        return first != null ? first : firstCandidate;
    }

    /** A capitalised or unknown word that only its place makes a company: in front of the cut, or behind it after at or by. */
    private static @Nullable CompanyMention candidate(Passage passage, Cut cut) {
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
            boolean at = AT_NAME.matcher(before).find()
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

    /** Remembers the sentence's subject for those that follow. */
    void advance(Passage passage) {
        if (passage.sentence().heading()) {
            if (isListLine(passage)) {
                return;
            }
            CompanyMention first = firstMain(passage);
            heading = first;
            carried = first;
            beforeList = first;
            return;
        }
        CompanyMention main = firstMain(passage);
        if (main != null) {
            carried = main;
            carriedParagraph = passage.sentence().paragraph();
            beforeList = isListItem(passage) ? beforeList : main;
        }
    }

    /** Whether the line around the sentence is an item of a list: what one item is about says nothing of the next. */
    private static boolean isListItem(Passage passage) {
        String lower = passage.lower();
        int start = lower.lastIndexOf('\n', Math.max(0, passage.span().start() - 1)) + 1;
        return ITEM.matcher(lower)
                .region(start, Math.min(lower.length(), start + 6))
                .lookingAt();
    }

    /** A link or a line of a list is no headline: it ends no subject. */
    private static boolean isListLine(Passage passage) {
        String line = passage.span().of(passage.lower());
        return line.startsWith("-") || line.startsWith("*") || line.contains("http") || line.startsWith("•");
    }

    private @Nullable CompanyMention firstMain(Passage passage) {
        CompanyMention weak = null;
        for (CompanyMention mention : passage.companies()) {
            if (!usable(mention)) {
                continue;
            }
            if (!isAside(passage, mention)) {
                return mention;
            }
            weak = weak == null ? mention : weak;
        }
        return passage.sentence().heading() ? weak : null;
    }

    static boolean usable(CompanyMention mention) {
        return mention.kind() == CompanyMention.Kind.COMPANY && mention.certainty() >= 0.5;
    }

    private static boolean isAside(Passage passage, CompanyMention mention) {
        int start = mention.span().start();
        String before = passage.between(Math.max(passage.span().start(), start - 24), start);
        return ASIDE_BEFORE.matcher(before).find() && !LEADING.matcher(before).matches();
    }

    /** The company nearest in front of the cut within its clause; the first one if the nearest only stands aside. */
    private @Nullable CompanyMention inClause(Passage passage, Cut cut) {
        int to = Math.min(cut.trigger().start(), cut.quantity().span().start());
        TextSpan clause = passage.clause(to);
        List<CompanyMention> before = before(passage, clause.start(), to);
        if (before.isEmpty() || isAnaphorNearer(passage, before.get(before.size() - 1), to)) {
            return before.isEmpty() ? unitBetween(passage, cut) : null;
        }
        return choose(passage, before, to);
    }

    /** Alphabet to cut staff of its unit Verily by 15%. */
    private static @Nullable CompanyMention unitBetween(Passage passage, Cut cut) {
        for (CompanyMention mention : passage.companies()) {
            if (cut.span().contains(mention.span()) && usable(mention)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isAnaphorNearer(Passage passage, CompanyMention nearest, int to) {
        String gap = passage.between(nearest.span().end(), to);
        return passage.isChinese() ? gap.contains("该公司") || gap.contains("这家") || gap.contains("该集团") : false;
    }

    private @Nullable CompanyMention choose(Passage passage, List<CompanyMention> before, int to) {
        CompanyMention nearest = before.get(before.size() - 1);
        if (!isAside(passage, nearest) || isOneOfList(passage, before)) {
            return passage.isChinese() || isClose(passage, nearest, to)
                    ? nearest
                    : mainOf(passage, before, nearest, to);
        }
        String gap = passage.between(nearest.span().end(), to);
        if (RELATIVE.matcher(gap).lookingAt() && !isLeft(gap)) {
            return nearest;
        }
        return mainOf(passage, before, nearest, to);
    }

    /** English: only auxiliaries and verbs of saying stand between, no comma that closes an aside. */
    private static boolean isClose(Passage passage, CompanyMention nearest, int to) {
        String gap = passage.between(nearest.span().end(), to);
        return !gap.contains(",") || gap.length() < 30;
    }

    /** The first that does not stand aside; of asides only one that its own relative clause makes the subject: rival Foo, which cut 200 jobs. */
    private @Nullable CompanyMention mainOf(
            Passage passage, List<CompanyMention> before, CompanyMention otherwise, int to) {
        for (CompanyMention mention : before) {
            if (!isAside(passage, mention)) {
                return mention;
            }
        }
        boolean apart = carried != null
                && !carried.key().equals(otherwise.key())
                && !passage.isChinese()
                && isLeft(passage.between(otherwise.span().end(), to));
        return apart ? null : otherwise;
    }

    /** Whether the words from an aside to the cut lead back to the main clause. */
    private static boolean isLeft(String gap) {
        int comma = gap.indexOf(',');
        boolean relative = RELATIVE.matcher(gap).lookingAt();
        return WE.matcher(gap).find() || comma >= 0 && (!relative || gap.indexOf(',', comma + 1) > 0);
    }

    /** A, B and C: the last of a list is no aside. */
    private static boolean isOneOfList(Passage passage, List<CompanyMention> before) {
        if (before.size() < 2) {
            return false;
        }
        CompanyMention last = before.get(before.size() - 1);
        CompanyMention previous = before.get(before.size() - 2);
        return passage.between(previous.span().end(), last.span().start()).matches(" ?(?:,|、|和|及|与|以及|,? and|&) ?");
    }

    private static List<CompanyMention> before(Passage passage, int from, int to) {
        List<CompanyMention> found = new ArrayList<>();
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().start() >= from && mention.span().end() <= to && usable(mention)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Layoffs at Foo; job cuts by Foo. */
    private static @Nullable CompanyMention behind(Passage passage, Cut cut) {
        int from = cut.span().end();
        for (CompanyMention mention : passage.companies()) {
            if (mention.span().start() >= cut.trigger().end()
                    && usable(mention)
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

    private static boolean anaphorFirst(Passage passage, int to) {
        String before = passage.between(passage.clause(to).start(), to);
        if (passage.isChinese()) {
            return ANAPHOR_ZH.matcher(before).find() && !before.contains("公司ceo");
        }
        return before.length() < 90 && ANAPHOR_EN.matcher(before).lookingAt();
    }

    /** 谷歌位居第三，其在1月裁员12000人: the company that opens the clause right in front. */
    private static @Nullable CompanyMention antecedent(Passage passage, int to) {
        TextSpan front = passage.clauseBefore(passage.clause(to).start());
        boolean its = passage.isChinese() && passage.lower().startsWith("其", front.end() + 1);
        List<CompanyMention> named = its ? before(passage, front.start(), front.end()) : List.of();
        return !named.isEmpty() && named.get(0).span().start() <= front.start() + 1 ? named.get(0) : null;
    }

    /** A与B竞争多年，B也同日宣布，将裁员3万人: the one that announces it right in front of the cut. */
    private static @Nullable CompanyMention announcer(Passage passage, List<CompanyMention> before, int to) {
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

    private @Nullable CompanyMention inSentence(Passage passage, int to) {
        List<CompanyMention> before = before(passage, passage.span().start(), to);
        CompanyMention announcer = before.size() < 2 ? null : announcer(passage, before, to);
        if (announcer != null) {
            return announcer;
        }
        return before.isEmpty() ? null : mainOf(passage, before, before.get(before.size() - 1), to);
    }

    /** 18万名互联网从业人员; a sum over the companies told before. */
    private static boolean isOfIndustry(Passage passage, Cut cut, @Nullable CompanyMention inClause) {
        String counted = cut.span().of(passage.lower());
        if (inClause == null
                && (counted.contains("从业人员") || counted.contains("tech workers") || counted.contains("federal"))) {
            return true;
        }
        String lead = passage.between(passage.clause(cut.start()).start(), cut.start());
        return inClause == null
                && (lead.startsWith("合计")
                        || lead.startsWith("合共")
                        || lead.startsWith("together")
                        || lead.startsWith("combined"));
    }

    private static boolean isIndustry(Passage passage, int to, @Nullable CompanyMention inClause) {
        TextSpan clause = passage.clause(to);
        String before = passage.between(clause.start(), to);
        if (passage.isChinese() && (before.isBlank() || SUM.matcher(before).matches())) {
            TextSpan front = passage.clauseBefore(clause.start());
            boolean named = passage.companies().stream().anyMatch(m -> front.contains(m.span()) && usable(m));
            before = named ? before : front.of(passage.lower()) + before;
        }
        boolean industry = passage.isChinese()
                ? INDUSTRY_ZH.matcher(before).find()
                : INDUSTRY_EN.matcher(before).find();
        return industry && (inClause == null || !isCloseTo(passage, inClause, to));
    }

    private static boolean isCloseTo(Passage passage, CompanyMention mention, int to) {
        return to - mention.span().end() < 12;
    }
}
