package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.capex.PeriodFinder.Found;
import org.layoffledger.extraction.time.TimeExpression;

/** Quarters that share one noun and come to the amounts in turn: "in the second and third quarters of 2025 it spent $3 billion and $4 billion". */
final class QuartersInTurn {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final String ORDINAL = "(first|second|third|fourth|q[1-4])";
    private static final Pattern BEFORE_LAST =
            Pattern.compile("\\b" + ORDINAL + "(?:,? " + ORDINAL + ")?,? and (?:the |in the )?$");
    private static final Pattern FIRST_WORD = Pattern.compile("(?:the )?" + ORDINAL + "\\b");
    private static final Pattern JOINT =
            Pattern.compile(",?(?: and| or)? ?(?:(?:about|around|roughly|nearly|some|almost|just over) )?");
    /** So far in front of the last ordinal the others can stand. */
    private static final int REACH = 30;

    private final Passage passage;
    private final PeriodReading reading;
    private final List<TimeExpression> times;

    QuartersInTurn(Passage passage, PeriodReading reading, List<TimeExpression> times) {
        this.passage = passage;
        this.reading = reading;
        this.times = times;
    }

    /** The quarter of an amount in such a row; null where there is none. */
    @Nullable
    Found of(int amount, boolean plan) {
        for (TimeExpression time : times) {
            List<Integer> others = others(time);
            int size = others.size() + 1;
            int first = others.isEmpty() ? -1 : firstOfRow(time, size);
            Found last =
                    first < 0 || amount < first || amount >= first + size ? null : reading.found(time, passage, plan);
            if (last != null && last.period().isQuarter()) {
                int step = amount == first + size - 1 ? 0 : others.get(amount - first) - number(time);
                ReportingPeriod quarter = FiscalClock.shiftQuarters(last.period(), step);
                return new Found(quarter, last.span());
            }
        }
        return null;
    }

    /** The numbers of the quarters that stand in front of the one with the noun. */
    private List<Integer> others(TimeExpression time) {
        List<Integer> numbers = new ArrayList<>();
        int start = time.span().start();
        int from = Math.max(passage.span().start(), start - REACH);
        Matcher row = BEFORE_LAST.matcher(passage.lower(new TextSpan(from, start)));
        if (number(time) > 0 && row.find()) {
            numbers.add(number(row.group(1)));
            if (row.group(2) != null) {
                numbers.add(number(row.group(2)));
            }
        }
        return numbers;
    }

    /** The first of {@code size} amounts in a row: those behind the quarters, else those in front; -1 where there is no such row. */
    private int firstOfRow(TimeExpression time, int size) {
        int behind = 0;
        while (behind < passage.amounts.size()
                && passage.amounts.get(behind).start() < time.span().end()) {
            behind++;
        }
        return isRow(behind, size) ? behind : isRow(behind - size, size) ? behind - size : -1;
    }

    private boolean isRow(int first, int size) {
        if (first < 0 || first + size > passage.amounts.size()) {
            return false;
        }
        for (int i = first + 1; i < first + size; i++) {
            if (!JOINT.matcher(passage.lower(passage.before(i))).matches()) {
                return false;
            }
        }
        return true;
    }

    private int number(TimeExpression time) {
        Matcher first = FIRST_WORD.matcher(passage.lower(time.span()));
        return first.lookingAt() ? number(first.group(1)) : 0;
    }

    private static int number(String ordinal) {
        return ordinal.startsWith("q") ? ordinal.charAt(1) - '0' : ORDINALS.indexOf(ordinal) + 1;
    }
}
