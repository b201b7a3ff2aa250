package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;

/** Whether a cut is told of a whole industry, of which no company is the subject. */
final class Industries {

    private static final KeyedPattern INDUSTRY_ZH = KeyedPattern.compile(
            "(?:(?:科技|游戏|半导体|汽车|金融|媒体|互联网|制造|软件|电商|新创|初创|电动车|全|整个|芯片)(?:行业|业|产业|业界|界)|(?<![这那该家此大])(?:零件|零部件|零组件|汽车|芯片|半导体|软件|面板|电池)(?:供应商|业者|厂商)(?!(?:[^，。]{0,4}[(（]))|(?:零件|零部件|零组件|零售|银行|电讯|面板|封测)(?:产)?业(?!务|者)|(?:行业|产业)(?:开发)?(?:人员|人士|员工|从业者)|(?<!同)(?<!同一)\\d+ ?(?:多|余)?(?:家|间)[^，。]{0,8}?(?:公司|企业)|(?<!同)[一二三四五六七八九十数多两几](?:家|间)(?:科技|互联网|初创|新创|上市|知名|大型|企业|游戏|网络|软件|半导体|汽车|电动车|金融|媒体|外资|外商|台湾|美国|中国)*(?:公司|企业|巨头|业者|大厂|车企|新创)|公私部门|从业人员|雇主|全美|私人企业|各大(?:公司|厂)|(?:初创|新创|上市|科技|互联网|游戏)(?:公司|企业)(?:们)?(?:今年|去年)?(?:累计|合计|共|总共|已经|已)+|(?:美国|全球|全国|欧洲)(?:企业|公司|大厂|科技)|(?:欧洲|亚洲|亚太|北美|美洲|拉美|美国|日本|韩国|中国|印度|英国|德国|全球)(?:地区)?(?:累计|合计|总计)|(?:劳动部|劳工部|人社部|劳发署|统计处|统计局)(?:的)?(?:统计|数据))[^，。;]{0,24}$");

    /** 包括甲、乙在内的企业已裁员10万人. */
    private static final KeyedPattern ALL_OF = KeyedPattern.compile("在内的?[^，。]{0,8}(?:公司|企业|巨头|大厂|业者|车企)[^，。]{0,8}$");

    private static final Pattern SUM =
            Pattern.compile(" ?(?:累计|合计|共|总计|一共)[^，0-9]{0,6}|(?:近|过去)?[一二两三\\d]{1,2}年(?:来|间|内)?(?:已|共|累计)*");
    private static final KeyedPattern INDUSTRY_EN = KeyedPattern.compile(
            "\\b(?:(?:tech|technology|gaming|games|auto|software|media|us|u\\.s\\.|american|chip|private|startup|global)[ -](?:industry|sector|companies|firms|employers|workers|giants)|(?:edtech|fintech|crypto|indian|israeli|chinese|european|e-commerce|gaming|social media|it services|it|semiconductor|internet|digital)[ -](?:industry|sector|companies|firms|platforms|start-?ups|publishers|employers)(?! \\w+ (?:said|announced))|\\d+ (?:[a-z]+ )?(?:companies|firms|employers|start-?ups|studios)|(?:companies|employers|firms|startups|the industry|the sector|government|agencies) (?:have|has|had|cut|shed|laid|across|in)|(?:the |all )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d+) (?:[\\w-]+ ){0,2}(?:biggest|largest|top|leading|major|big) (?:[\\w-]+ ){0,3}(?:companies|firms|players|employers|exporters|groups|carriers|banks|makers|chipmakers|operators)|federal (?:workers|employees|government)|economy (?:has|have|had|lost|shed|cut|will|could))\\b[^.;]{0,60}$");

    private static final KeyedPattern JOBS_OF_ALL = KeyedPattern.compile(
            "\\b(?:tech|technology|(?:video )?games?|gaming|games industry|media|industry|software|auto|start-?up) (?:jobs|workers|employees|roles|layoffs|job cuts|redundancies)\\b|\\b(?:people|workers|employees|staff|jobs|developers|roles) (?:in|across|from) the (?:sector|industry)\\b|\\bdevelopers (?:have |had )?lost their jobs\\b");
    private static final Pattern SUCH_AS = Pattern.compile(
            "\\b(?:companies|firms|start-?ups|giants|names|platforms|players|employers|studios|unicorns|retailers|carmakers|automakers|chipmakers)\\b(?: [\\w-]+){0,3},? (?:including|such as|like) (?!that\\b)");
    private static final Pattern AT_MANY = Pattern.compile(
            "(?: [\\w-]+){0,2} (?:from|at|in|across|by) (?:(?:indian|american|us|tech|technology|european|chinese|the|several|various|many|nearly|over|more than|about|\\d+|local) )*(?:start-?ups|companies|firms|tech (?:sector|industry)|sector|industry|employers)\\b");

    private static final Pattern MANY = Pattern.compile(
            "(?<!同)(?:多|数|几|数十|上百|近百)(?:家|间)(?:科技|互联网|初创|新创|上市|知名|大型|游戏|外资|企业)*(?:公司|企业|巨头|业者|大厂|车企)(?:们)?(?=[向在于，将已])");

    private static final KeyedPattern MANY_OF_A_KIND = KeyedPattern.compile("(?:公司|企业|业者|巨头|大厂|初创|新创)$");
    private static final Pattern OPENS_CUT =
            Pattern.compile("们?(?:今年|去年|(?:20\\d\\d年)?(?:\\d{1,2}月)?|上月|本月|本周)?(?:已|共|又|再|累计|合计|总计)?[裁砍减解]");

    /** Amazon, one of the global tech giants, announced…. */
    private static final Pattern ONE_OF = Pattern.compile(", (?:one of|among) [^,;]{1,60},");

    /** The seven biggest companies, Mint wrote after talking to their employees, plan…. */
    private static final Pattern CITED = Pattern.compile(
            ", [^,;]{1,40}\\b(?:wrote|writes|said|says|reported|reports|found|reckons|estimates)\\b[^,;]{0,90},");

    private static final KeyedPattern SO_FAR = KeyedPattern.compile(
            "\\b(?:people|workers|employees|staff) (?:have|had) (?:already )?(?:lost their jobs|been laid off|been let go)\\b[^.;]{0,40}\\b(?:so far|since|this year|to date)\\b");
    private static final KeyedPattern SOMEBODY = KeyedPattern.compile(
            "\\b(?:it|its|the (?:company|firm|group|studio|startup|start-up|giant|retailer|maker|bank)|there|here)\\b");

    private Industries() {}

    private static final KeyedPattern ANYBODY = KeyedPattern.compile(
            "(?:创业|初创|新创|科技|互联网|游戏|上市)(?:公司|企业|业|行业)(?:的)?(?:员工|人|职位|岗位)|(?:游戏|科技|互联网|软件|影视|动画|芯片|半导体|汽车|媒体|新闻)(?:开发|业|行业|制作|研发)?(?:从业者|从业人员|工作者|开发者)|科技(?:的)?(?:工作|职位|岗位)");

    /** 18万名互联网从业人员; a sum over the companies told before. */
    static boolean isOfIndustry(Passage passage, Cut cut, @Nullable CompanyMention inClause) {
        if (inClause == null && isTracked(passage, cut)) {
            return true;
        }
        String counted = cut.span().of(passage.lower());
        if (inClause == null
                && ((counted.contains("从业人员") || counted.contains("行业人员") || counted.contains("业人员"))
                        || ANYBODY.isIn(counted)
                        || JOBS_OF_ALL.isIn(counted)
                        || counted.contains("federal"))) {
            return true;
        }
        String lead = passage.between(passage.clause(cut.start()).start(), cut.start());
        return inClause == null
                && (lead.startsWith("合计")
                        || lead.startsWith("合共")
                        || lead.startsWith("together")
                        || lead.startsWith("combined"));
    }

    /** According to a tracker, nearly 70,000 have been dismissed since the year began. */
    private static boolean isTracked(Passage passage, Cut cut) {
        return passage.has("layoff:tracker")
                && passage.companies().stream().noneMatch(Subjects::usable)
                && !Anaphors.opens(passage, cut.start());
    }

    /** 多间科技企业向加州申报，将裁减331个职位: companies in general, none of them by name. */
    private static boolean isAnyones(Passage passage, TextSpan clause) {
        TextSpan front = new TextSpan(passage.span().start(), clause.start());
        return passage.companies().stream().noneMatch(m -> front.contains(m.span()) && Subjects.usable(m))
                && MANY.matcher(front.of(passage.lower())).find();
    }

    /** 加密公司1月裁掉近3000人: a kind of company and no name. */
    private static boolean isKind(Passage passage, TextSpan clause, int to) {
        for (Word kind : passage.analysis().words().in(new TextSpan(clause.start(), to), Set.of("company.zhkind"))) {
            String between = passage.between(kind.end(), Math.min(passage.span().end(), to + 1));
            if (kind.start() == clause.start()
                    && MANY_OF_A_KIND.isIn(kind.entry().form())
                    && OPENS_CUT.matcher(between).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    static boolean isIndustry(Passage passage, int to, @Nullable CompanyMention inClause) {
        TextSpan clause = passage.clause(to);
        String before = passage.between(clause.start(), to);
        if (passage.isChinese() && ALL_OF.isIn(before)) {
            return true;
        }
        if (passage.isChinese() && (before.isBlank() || SUM.matcher(before).matches())) {
            TextSpan front = passage.clauseBefore(clause.start());
            boolean named = passage.companies().stream().anyMatch(m -> front.contains(m.span()) && Subjects.usable(m));
            before = named ? before : front.of(passage.lower()) + before;
        }
        if (!passage.isChinese() && isOfSuchAs(passage, before, to)) {
            return true;
        }
        if (passage.isChinese() && inClause == null && (isAnyones(passage, clause) || isKind(passage, clause, to))) {
            return true;
        }
        boolean industry = passage.isChinese()
                ? INDUSTRY_ZH.isIn(before)
                : INDUSTRY_EN.isIn(
                        CITED.matcher(ONE_OF.matcher(before).replaceAll(",")).replaceAll(""));
        return industry && (inClause == null || !isCloseTo(passage, inClause, to));
    }

    /** Companies like Intel, Cisco and Dell are cutting thousands of jobs: no figure of any one of them. */
    private static boolean isOfSuchAs(Passage passage, String before, int to) {
        Matcher list = SUCH_AS.matcher(before);
        if (!list.find()) {
            return false;
        }
        int start = to - before.length() + list.end();
        List<CompanyMention> named = NamesNearby.before(passage, start, to);
        return !named.isEmpty()
                && named.get(0).span().start() - start < 5
                && !Subjects.RELATIVE
                        .matcher(passage.between(
                                named.get(named.size() - 1).span().end(), to))
                        .lookingAt()
                && (named.size() > 1 || list.group().contains("including"));
    }

    /** 7,800 people have lost their jobs so far this year: a tally, and nobody is named who did it. */
    private static boolean isTally(Passage passage) {
        return passage.companies().isEmpty() && passage.finds(SO_FAR) && !passage.finds(SOMEBODY);
    }

    /** 18,000 employees lost their jobs from start-ups. */
    static boolean isAtMany(Passage passage, Cut cut) {
        return !passage.isChinese() && (passage.goesOn(AT_MANY, cut.span().end()) || isTally(passage));
    }

    private static boolean isCloseTo(Passage passage, CompanyMention mention, int to) {
        return to - mention.span().end() < 12;
    }
}
