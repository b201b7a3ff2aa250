package org.layoffledger.extraction.capex;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.time.TimeExpression;

/** Which of a sentence's periods stand beside an amount: in a row with the amounts, in front of it, behind it. */
final class PeriodPlaces {

    private static final Pattern NEXT_STATEMENT =
            Pattern.compile("\\b(?:and|but|while|whereas|than|from|versus|against)\\b");
    /** Behind these words the period is that of another figure: "rose to $2.3 billion after a drop in the second quarter". */
    private static final KeyedPattern OTHER_STATEMENT = KeyedPattern.compile(NEXT_STATEMENT.pattern()
            + "|\\b(?:after|following|compared|exceeding|topping|beating|above|below|up|down|since)\\b");

    /** Between $4 billion and $5 billion a year from 2026 to 2029. */
    private static final Pattern FROM = Pattern.compile("\\bfrom\\s*$");

    private static final Pattern CLOSED = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ROW = Pattern.compile("\\s*(?:、|和|与|及|,|，|and|, and|以及)\\s*");

    private final Passage passage;
    private final List<TimeExpression> times;

    PeriodPlaces(Passage passage, List<TimeExpression> times) {
        this.passage = passage;
        this.times = times;
    }

    /** "in 2023, 2024 and 2025, respectively": as many periods in a row as amounts. */
    @Nullable
    TimeExpression inRow(int amount) {
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

    /** The last period in front of the amount and behind the amount before; in English a period right behind that one is its own. */
    @Nullable
    TimeExpression ahead(int amount) {
        TextSpan before = passage.before(amount);
        int from = before.start();
        if (amount > 0 && !passage.isChinese()) {
            from = passage.clauseStart(before.end(), from);
            boolean label = from > before.start()
                    && passage.lower(new TextSpan(from, before.end())).isBlank();
            from = label ? passage.clauseStart(from - 1, before.start()) : from;
            var statement = NEXT_STATEMENT.matcher(passage.lower(new TextSpan(from, before.end())));
            int start = from;
            while (statement.find()) {
                from = start + statement.end();
            }
            from = from == before.start() ? before.end() : from;
        }
        List<TimeExpression> in = within(new TextSpan(from, before.end()));
        return in.isEmpty() ? null : in.get(in.size() - 1);
    }

    /** The first period behind the amount in its clause, unless a new statement begins in between. */
    @Nullable
    TimeExpression behind(int amount) {
        List<TimeExpression> in = within(passage.clauseAfter(amount));
        if (in.isEmpty()) {
            return null;
        }
        TextSpan between =
                new TextSpan(passage.amounts.get(amount).end(), in.get(0).span().start());
        String words = passage.isChinese()
                ? passage.lower(between)
                : CLOSED.matcher(passage.lower(between)).replaceAll("");
        ReportingPeriod period = in.get(0).period();
        boolean stretch = period != null && period.endYear() != null;
        words = stretch ? FROM.matcher(words).replaceFirst("") : words;
        return OTHER_STATEMENT.isIn(words) || words.indexOf('(') >= 0 && !passage.isChinese() ? null : in.get(0);
    }

    private List<TimeExpression> within(TextSpan part) {
        return times.stream().filter(time -> part.contains(time.span())).toList();
    }

    boolean isFirstOfSeveral(TimeExpression time, int amount) {
        List<TimeExpression> ahead = within(passage.upTo(amount));
        return ahead.size() > 1 && ahead.get(0) == time;
    }
}
