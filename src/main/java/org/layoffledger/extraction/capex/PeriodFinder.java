package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.time.TimeExpression;

/** Finds the period that each amount of one sentence is stated for. */
final class PeriodFinder {

    private static final Set<String> POINTS_OUTSIDE = Set.of("since", "before", "after");
    private static final Pattern NEXT_STATEMENT =
            Pattern.compile("\\b(?:and|but|while|whereas|than|from|versus|against)\\b");
    private static final Pattern ROW = Pattern.compile("\\s*(?:、|和|与|及|,|，|and|, and|以及)\\s*");
    private static final Pattern NUMBERED_QUARTER =
            Pattern.compile("q[1-4]|[1-4]q|第?[一二三四1-4]季|(?:first|second|third|fourth)[- ]quarter|季度|季");
    private static final Pattern COUNTED_FROM_NOW = Pattern.compile(
            "上一?(?:个)?季|本季|下一?(?:个)?季|last quarter|this quarter|next quarter|previous quarter|current quarter|prior quarter");

    private final Passage passage;
    private final PeriodContext context;
    private final FiscalClock clock;
    private final List<TimeExpression> times;

    PeriodFinder(Passage passage, PeriodContext context, FiscalClock clock) {
        this.passage = passage;
        this.context = context;
        this.clock = clock;
        this.times = passage.times().stream().filter(this::isPeriod).toList();
    }

    /** A period and the words that state it; the span is null where it is carried on. */
    record Found(ReportingPeriod period, @Nullable TextSpan span) {}

    private boolean isPeriod(TimeExpression time) {
        return (time.period() != null || time.fiscal() != null)
                && !(time.mod() != null && POINTS_OUTSIDE.contains(time.mod()));
    }

    /**
     * The period of an amount.
     *
     * @param before the period found for the amount before, or null
     * @param carried whether the amount goes on from an earlier sentence
     * @param plan whether it is worded as a plan
     */
    @Nullable
    Found of(int amount, @Nullable Found before, boolean carried, boolean plan) {
        TimeExpression inRow = inRow(amount);
        if (inRow != null) {
            return found(inRow);
        }
        Found named = besideWords(amount, before);
        if (named != null) {
            return named;
        }
        TimeExpression beside =
                passage.isChinese() ? firstOf(ahead(amount), behind(amount)) : firstOf(behind(amount), ahead(amount));
        if (beside != null) {
            Found found = found(beside);
            if (found != null) {
                return found;
            }
        }
        Found byWords = byWords(amount, plan);
        if (byWords != null) {
            return byWords;
        }
        return fallback(amount, before, carried);
    }

    private static @Nullable TimeExpression firstOf(@Nullable TimeExpression a, @Nullable TimeExpression b) {
        return a != null ? a : b;
    }

    /** "in 2023, 2024 and 2025, respectively": as many periods in a row as amounts. */
    private @Nullable TimeExpression inRow(int amount) {
        int amounts = passage.amounts.size();
        if (amounts < 2 || times.size() < amounts) {
            return null;
        }
        for (int first = 0; first + amounts <= times.size(); first++) {
            if (isRow(first, amounts)) {
                return times.get(first + amount);
            }
        }
        return null;
    }

    private boolean isRow(int first, int size) {
        for (int i = first; i + 1 < first + size; i++) {
            TextSpan between = new TextSpan(
                    times.get(i).span().end(),
                    Math.max(times.get(i).span().end(), times.get(i + 1).span().start()));
            if (!ROW.matcher(passage.lower(between)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The last period in front of the amount and behind the amount before. */
    private @Nullable TimeExpression ahead(int amount) {
        List<TimeExpression> in = within(passage.before(amount));
        return in.isEmpty() ? null : in.get(in.size() - 1);
    }

    /** The first period behind the amount in its clause, unless a new statement begins in between. */
    private @Nullable TimeExpression behind(int amount) {
        List<TimeExpression> in = within(passage.clauseAfter(amount));
        if (in.isEmpty()) {
            return null;
        }
        TextSpan between =
                new TextSpan(passage.amounts.get(amount).end(), in.get(0).span().start());
        return NEXT_STATEMENT.matcher(passage.lower(between)).find() ? null : in.get(0);
    }

    private List<TimeExpression> within(TextSpan part) {
        return times.stream().filter(time -> part.contains(time.span())).toList();
    }

    /** Words that count from the period told of before: 去年同期, the previous quarter. */
    private @Nullable Found besideWords(int amount, @Nullable Found before) {
        TextSpan around = new TextSpan(
                passage.before(amount).start(), passage.clauseAfter(amount).end());
        ReportingPeriod base = before != null ? before.period() : mainPeriod(amount);
        Word yearAgo = first(around, Vocabulary.YEAR_AGO);
        if (yearAgo != null && base != null) {
            return new Found(new ReportingPeriod(base.fiscal(), base.year() - 1, base.part(), null), yearAgo.span());
        }
        Word lastQuarter = first(passage.before(amount), Vocabulary.LAST_QUARTER);
        if (lastQuarter == null) {
            lastQuarter = first(passage.clauseAfter(amount), Vocabulary.LAST_QUARTER);
        }
        if (lastQuarter != null
                && base != null
                && base.isQuarter()
                && (before != null || isBehindPeriod(lastQuarter))) {
            return new Found(FiscalClock.shiftQuarters(base, -1), lastQuarter.span());
        }
        return null;
    }

    private boolean isBehindPeriod(Word word) {
        return times.stream().anyMatch(time -> time.span().end() <= word.start());
    }

    /** The sentence's first period, where it stands in front of the amount. */
    private @Nullable ReportingPeriod mainPeriod(int amount) {
        for (TimeExpression time : times) {
            if (time.span().end() <= passage.amounts.get(amount).start()) {
                Found found = found(time);
                if (found != null) {
                    return found.period();
                }
            }
        }
        return context.latest();
    }

    /** 单季, 全年: the quarter or the year that the text speaks of. */
    private @Nullable Found byWords(int amount, boolean plan) {
        TextSpan around = new TextSpan(
                passage.before(amount).start(), passage.clauseAfter(amount).end());
        Word quarter = first(around, Vocabulary.THIS_QUARTER);
        if (quarter != null) {
            ReportingPeriod period = plan ? context.running(clock) : context.quarter(clock);
            if (period != null) {
                return new Found(period, quarter.span());
            }
        }
        Word year = first(around, Vocabulary.FULL_YEAR);
        LocalDate reference = context.reference();
        if (year != null && reference != null) {
            int reported = !plan && reference.getMonthValue() <= 3 ? reference.getYear() - 1 : reference.getYear();
            return new Found(ReportingPeriod.year(reported), year.span());
        }
        return null;
    }

    /** Nothing beside the amount: what the sentence said before, then what the text said before. */
    private @Nullable Found fallback(int amount, @Nullable Found before, boolean carried) {
        if (amount > 0 && first(passage.before(amount - 1), Vocabulary.LAST_QUARTER) != null) {
            ReportingPeriod main = mainPeriod(0);
            return main == null ? before : new Found(main, null);
        }
        if (before != null) {
            return new Found(before.period(), null);
        }
        for (int i = times.size() - 1; i >= 0; i--) {
            if (times.get(i).span().end() <= passage.amounts.get(amount).start()) {
                return found(times.get(i));
            }
        }
        ReportingPeriod latest = context.latest();
        return carried && latest != null ? new Found(latest, null) : null;
    }

    private @Nullable Word first(TextSpan part, String category) {
        List<Word> words = passage.words(part, category);
        return words.isEmpty() ? null : words.get(0);
    }

    /** A period expression as a period of the spender; null where the text does not say enough. */
    @Nullable
    Found found(TimeExpression time) {
        ReportingPeriod period = resolve(time);
        return period == null ? null : new Found(period, time.span());
    }

    private @Nullable ReportingPeriod resolve(TimeExpression time) {
        if (time.fiscal() != null) {
            ReportingPeriod running = context.running(clock);
            return running == null ? null : clock.resolve(time.fiscal(), running);
        }
        ReportingPeriod period = time.period();
        LocalDate reference = context.reference();
        if (period == null
                || !period.isQuarter()
                || period.fiscal()
                || !time.relative()
                || clock.isCalendarYear()
                || reference == null) {
            return period;
        }
        String words = passage.lower(time.span());
        boolean numbered = NUMBERED_QUARTER.matcher(words).find()
                && !COUNTED_FROM_NOW.matcher(words).find();
        return numbered ? clock.lastEnded(reference, period.part()) : period;
    }
}
