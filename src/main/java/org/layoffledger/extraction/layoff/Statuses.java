package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.text.Sentence;

/** Tells how certain and how far along a cut is. */
final class Statuses {

    /** Verbs that turn a rumour told before into a fact. */
    private static final Set<String> CONFIRMING = Set.of("证实", "确认", "承认", "confirmed", "confirms");
    /** Verbs that insiders and reporters use as well as companies. */
    private static final Set<String> HEARSAY =
            Set.of("said", "says", "told", "telling", "tells", "confirmed", "confirms", "表示", "证实", "确认", "回应", "通知");

    /** The mere future tense. */
    private static final Set<String> FUTURE = Set.of("将", "会", "将会", "will", "would", "即将");

    private static final Set<String> KNOWN = Set.of("据悉", "据了解");

    private static final int HEARSAY_REACH = 40;

    static final KeyedPattern NEGATED =
            KeyedPattern.compile("(?:未|未有|没有|尚未|从未|并未|不愿|拒绝|不予|(?:not|n't|never|yet to|declined to|nor) (?:\\w+ )?)$");

    /** 日产计划在2024至2027财年期间共裁员2万人. */
    private static final KeyedPattern INTENDS =
            KeyedPattern.compile("(?:计划|计画|拟|打算|预计|准备)(?:于|在|到)[^，]{2,24}(?:期间|内|前|间|共|总共)$");

    /** 计划在本周宣布裁员: it has said nothing yet. */
    private static final KeyedPattern YET_TO =
            KeyedPattern.compile("(?:将|计划|拟|预计|可能|准备|打算|最快|有望|或|恐|传)(?:[在于最快本下今明周月天日内稍后早]|\\d){0,6}$");

    private static final Set<String> CONCEDING = Set.of("不存在", "没有裁员计划", "无裁员计划");

    private Statuses() {}

    static LayoffStatus of(Passage passage, Cut cut, Dates.@Nullable Dated stated) {
        if (isDenied(passage, cut)) {
            return LayoffStatus.DENIED;
        }
        if (PastCuts.isPast(passage, cut, stated)) {
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
        if (next >= passage.story().sentences().size()) {
            return false;
        }
        Sentence following = passage.story().sentences().get(next);
        return following.paragraph() == passage.sentence().paragraph()
                && passage.analysis().words().has(following.span(), "layoff:denied")
                && isReported(passage, cut);
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

    private static boolean isReported(Passage passage, Cut cut) {
        return !isOfficial(passage, cut)
                && !passage.aftermath().isConfirmed()
                && (passage.has("layoff:reported")
                        || passage.isChinese() && ChineseSources.areOthers(passage, cut)
                        || meetsSilence(passage, cut));
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

    /** What was reported once may long be certain, and 据悉 opens what everybody knows; what is only understood or rumoured is not. */
    private static boolean isReport(Word word) {
        String form = word.entry().form();
        return KNOWN.contains(form)
                || form.contains("report")
                || form.contains("报道")
                || form.contains("报导")
                || form.startsWith("据报");
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
        return NEGATED.isIn(before) || passage.isChinese() && YET_TO.isIn(before);
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
}
