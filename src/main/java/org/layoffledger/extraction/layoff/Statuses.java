package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.text.Sentence;
import org.layoffledger.extraction.time.TimeExpression;

/** Tells how certain and how far along a cut is. */
final class Statuses {

    /** Verbs that turn a rumour told before into a fact. */
    private static final Set<String> CONFIRMING = Set.of("证实", "确认", "承认", "confirmed", "confirms");
    /** Verbs that insiders and reporters use as well as companies. */
    private static final Set<String> HEARSAY =
            Set.of("said", "says", "told", "telling", "tells", "confirmed", "confirms", "表示", "证实", "确认", "回应", "通知");

    /** The mere future tense. */
    private static final Set<String> FUTURE = Set.of("将", "会", "将会", "will", "would", "即将");

    private static final int FRESH_DAYS = 25;
    private static final KeyedPattern PAST_EN = KeyedPattern.compile(
            "\\b(?:had (?:previously |already |earlier )?(?:laid|cut|let|eliminated|shed|axed|announced|slashed)|previously|earlier (?:this|last) (?:year|month)|last year|already (?:laid|cut)|prior round|previous (?:round|layoffs|reduction|cuts?|wave)|a year (?:ago|earlier)|following (?:a|an) )\\b");
    /** Last year's report counted 13,400 people, meaning that 670 are being laid off. */
    private static final Pattern PRESENT = Pattern.compile("\\b(?:are|is) being\\b");
    /** After cutting around 4,000 employees earlier. */
    private static final KeyedPattern EARLIER = KeyedPattern.compile(
            "^[^,.;]{0,24}\\b(?:earlier|previously|last (?:year|month|quarter)|a year ago)\\b(?! than)");

    private static final KeyedPattern AFTER_CUTTING = KeyedPattern.compile(
            "\\bafter (?:having |already |previously )*(?:cutting|laying off|shedding|slashing|eliminating|axing|letting go|firing|dismissing|trimming|reducing)\\b[^;]{0,40}$");

    private static final KeyedPattern PAST_ZH =
            KeyedPattern.compile("曾|此前|之前(?:已|就|便|曾)|先前|早前|去年|前年|上一轮|前一轮|上次|当时|累计|首轮|第一轮|第一次|过去|年初|后裁员|后裁");

    private static final KeyedPattern OPENING_ZH = KeyedPattern.compile("^(?:此前|之前|先前|早前|在此之前|过去)");
    private static final int HEARSAY_REACH = 40;

    static final KeyedPattern NEGATED =
            KeyedPattern.compile("(?:未|未有|没有|尚未|从未|并未|不愿|拒绝|不予|(?:not|n't|never|yet to|declined to|nor) (?:\\w+ )?)$");
    private static final Pattern YEARS = Pattern.compile("\\d{4}/(\\d{4})");

    /** 日产计划在2024至2027财年期间共裁员2万人. */
    private static final KeyedPattern INTENDS =
            KeyedPattern.compile("(?:计划|计画|拟|打算|预计|准备)(?:于|在|到)[^，]{2,24}(?:期间|内|前|间|共|总共)$");

    /** 这是上月裁员1.5%后的第二波裁员: what came before the news. */
    private static final Pattern FOLLOWED =
            Pattern.compile("[^，。0-9]{0,6}(?:之?后|以来)的?，?(?:又一|再一|另一|再次|再度|新一|最新|第[二三四五六2-6])(?:波|轮|次|批)?");

    private static final Set<String> CONCEDING = Set.of("不存在", "没有裁员计划", "无裁员计划");

    private static final KeyedPattern THIS_ROUND = KeyedPattern.compile("此次|本次|这次|今次|此轮|本轮|这一轮|新一轮");

    /** 曾进行过一次大规模裁员，受影响员工达1万人. */
    private static final Pattern HAD = Pattern.compile("曾(?:经)?(?:进行|实施|展开|启动|有|经历)过?[^，\\d万千百]{0,12}(?:裁员|裁撤|精简|重组)$");

    private static final KeyedPattern SAID_BEFORE = KeyedPattern.compile("曾(?:经)?(?:表示|宣布|称|透露|公布|说)$");

    private Statuses() {}

    static LayoffStatus of(Passage passage, Cut cut, Dates.@Nullable Dated stated) {
        if (isDenied(passage, cut)) {
            return LayoffStatus.DENIED;
        }
        if (isPast(passage, cut, stated)) {
            if (isOpenGoal(passage, cut, stated)) {
                return LayoffStatus.PLANNED;
            }
            return isHearsay(passage, cut) ? LayoffStatus.REPORTED : LayoffStatus.COMPLETED;
        }
        if (isReported(passage, cut)) {
            return LayoffStatus.REPORTED;
        }
        return isPlanned(passage, cut) ? LayoffStatus.PLANNED : LayoffStatus.ANNOUNCED;
    }

    /** 两年前立下的目标是到2026年减少9000人: set long ago, and still to be reached. */
    private static boolean isOpenGoal(Passage passage, Cut cut, Dates.@Nullable Dated stated) {
        LocalDate now = passage.date();
        TextSpan clause = passage.clause(cut.start());
        if (now == null
                || stated == null
                || stated.date().year() >= now.getYear()
                || !passage.isChinese()
                || passage.before(
                                clause.end(),
                                passage.clauseBefore(clause.start()).start(),
                                "layoff:planned")
                        == null) {
            return false;
        }
        return passage.times().stream()
                .filter(time -> clause.contains(time.span()))
                .anyMatch(time -> time.date() != null && time.date().latest().isAfter(now));
    }

    private static boolean isDenied(Passage passage, Cut cut) {
        if (passage.has("layoff:denied")) {
            return isRefuted(passage, cut);
        }
        int next = passage.index() + 1;
        if (next >= passage.story().sentences().size() || !isReported(passage, cut)) {
            return false;
        }
        Sentence following = passage.story().sentences().get(next);
        return following.paragraph() == passage.sentence().paragraph()
                && passage.analysis().words().has(following.span(), "layoff:denied");
    }

    /** A denial near the cut, and no announcement between the two: 前脚否认，后脚宣布裁员1万人. */
    private static boolean isRefuted(Passage passage, Cut cut) {
        TextSpan near = passage.isChinese() ? reach(passage, cut) : passage.span();
        for (Word word : passage.words()) {
            if (word.is("layoff:denied") && near.contains(word.span())) {
                boolean concedes = passage.isChinese() && word.end() <= cut.start() && deniesLarger(passage, word, cut);
                boolean announced = concedes
                        || word.end() <= cut.start()
                                && passage.after(word.end(), cut.start(), "layoff:official") != null;
                if (!announced) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 回应称不存在大规模裁员，优化幅度不及5%: what is denied is told in a clause of its own. */
    private static boolean deniesLarger(Passage passage, Word denial, Cut cut) {
        TextSpan clause = passage.clause(denial.start());
        return clause.end() < cut.start()
                && CONCEDING.contains(denial.entry().form())
                && passage.after(denial.end(), clause.end(), "layoff.cut", "layoff.noun") != null;
    }

    /** In Chinese a sentence may tell several things: only the clauses around the cut count. */
    private static TextSpan reach(Passage passage, Cut cut) {
        TextSpan clause = passage.clause(cut.start());
        int from = Math.max(passage.span().start(), clause.start() - 40);
        int to = Math.min(passage.span().end(), clause.end() + 40);
        return new TextSpan(from, to);
    }

    static boolean isPast(Passage passage, Cut cut, Dates.@Nullable Dated stated) {
        LocalDate now = passage.date();
        if (passage.isChinese()
                && FOLLOWED.matcher(
                                passage.between(cut.span().end(), passage.span().end()))
                        .lookingAt()) {
            return true;
        }
        boolean thisYear = stated != null
                && now != null
                && stated.date().precision() == 0
                && stated.date().year() == now.getYear();
        if (stated != null && now != null && !thisYear) {
            return stated.date().latest().isBefore(now.minusDays(FRESH_DAYS));
        }
        TextSpan clause = passage.clause(cut.start());
        if (isInPastSpan(passage, clause, now) || passage.isChinese() && looksBack(passage, clause)) {
            return true;
        }
        if (!passage.isChinese()
                && stated == null
                && PRESENT.matcher(cut.span().of(passage.lower())).find()) {
            return false;
        }
        String before = passage.between(
                passage.isChinese() ? clause.start() : Math.max(clause.start(), cut.start() - 60),
                cut.span().end());
        return (passage.isChinese() ? PAST_ZH : PAST_EN).isIn(before)
                || !passage.isChinese() && isEarlier(passage, cut, before);
    }

    private static boolean isEarlier(Passage passage, Cut cut, String before) {
        int end = cut.span().end();
        return AFTER_CUTTING.isIn(before)
                && passage.finds(EARLIER, end, Math.min(passage.span().end(), end + 40));
    }

    /** Whether the sentence looks back. */
    static boolean recallsPast(Passage passage) {
        return passage.finds(passage.isChinese() ? PAST_ZH : PAST_EN);
    }

    /** 此前，微软裁员…; GitHub 曾表示，将裁减…: the opening of the sentence or the clause in front looks back. */
    private static boolean looksBack(Passage passage, TextSpan clause) {
        String opening = passage.between(
                passage.span().start(), Math.min(clause.end(), passage.span().start() + 12));
        TextSpan said = passage.clauseBefore(clause.start());
        boolean reaches = clause.length() < 24
                && !passage.finds(THIS_ROUND, clause)
                && HAD.matcher(said.of(passage.lower())).find();
        return reaches || OPENING_ZH.isIn(opening) || passage.finds(SAID_BEFORE, said);
    }

    /** Between 2022 and 2023: a stretch of years that is over. */
    private static boolean isInPastSpan(Passage passage, TextSpan clause, @Nullable LocalDate now) {
        for (TimeExpression time : passage.times()) {
            Matcher years = time.iso() == null ? null : YEARS.matcher(time.iso());
            if (years != null
                    && now != null
                    && years.matches()
                    && Integer.parseInt(years.group(1)) < now.getYear()
                    && clause.contains(time.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReported(Passage passage, Cut cut) {
        return !isOfficial(passage, cut)
                && !passage.aftermath().isConfirmed()
                && (passage.has("layoff:reported") || meetsSilence(passage, cut));
    }

    /** Told by others only, right beside the cut: so an earlier round is as well that the company never confirmed. */
    private static boolean isHearsay(Passage passage, Cut cut) {
        TextSpan near = passage.isChinese()
                ? reach(passage, cut)
                : new TextSpan(
                        Math.max(passage.span().start(), cut.start() - HEARSAY_REACH),
                        cut.span().end());
        for (Word word : passage.words()) {
            if (word.is("layoff:reported") && near.contains(word.span()) && !isReport(word)) {
                return !isOfficial(passage, cut);
            }
        }
        return false;
    }

    /** What was reported once may long be certain; what is only understood or rumoured is not. */
    private static boolean isReport(Word word) {
        String form = word.entry().form();
        return form.contains("report") || form.contains("报道") || form.contains("报导") || form.startsWith("据报");
    }

    private static boolean isOfficial(Passage passage, Cut cut) {
        boolean reported = false;
        for (Word word : passage.words()) {
            reported |= word.is("layoff:reported");
            if (word.is("layoff:official")
                    && !isNegated(passage, word)
                    && word.end() <= cut.span().end() + 40) {
                boolean answers = reported && CONFIRMING.contains(word.entry().form());
                if (answers || isCompanySpeaking(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the story goes on with insiders or with a company that says nothing. */
    private static boolean meetsSilence(Passage passage, Cut cut) {
        if (isPlanned(passage, cut) && passage.has("layoff:official") && !passage.isChinese()) {
            return false;
        }
        return passage.aftermath().isSilent();
    }

    /** 未有证实, has not confirmed. */
    private static boolean isNegated(Passage passage, Word word) {
        String before = passage.between(Math.max(passage.span().start(), word.start() - 12), word.start());
        return NEGATED.isIn(before);
    }

    private static boolean isCompanySpeaking(Word word) {
        String form = word.entry().form();
        return !HEARSAY.contains(form);
    }

    /** Worded as to come; but what a company has announced or confirmed that it will do is announced. */
    private static boolean isPlanned(Passage passage, Cut cut) {
        int from = Math.max(passage.clause(cut.start()).start(), cut.start() - (passage.isChinese() ? 14 : 45));
        TextSpan near = new TextSpan(from, Math.max(from, cut.span().end()));
        if (passage.isChinese()
                && passage.finds(INTENDS, passage.clause(cut.start()).start(), cut.start())) {
            return true;
        }
        boolean official = passage.has("layoff:official");
        for (Word word : passage.words()) {
            if (word.is("layoff:planned")
                    && near.contains(word.span())
                    && !(official && FUTURE.contains(word.entry().form()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date is near enough to the story's to be of the news itself. */
    static boolean isFresh(PartialDate date, @Nullable LocalDate now) {
        return now == null || !date.latest().isBefore(now.minusDays(FRESH_DAYS));
    }
}
