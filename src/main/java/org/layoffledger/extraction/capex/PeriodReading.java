package org.layoffledger.extraction.capex;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.time.TimeExpression;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/** Reads the words of a period as one of a spender's: by its calendar, by the story's date, by whether something done or something planned is told. */
final class PeriodReading {

    private static final Pattern NUMBERED_QUARTER =
            Pattern.compile("q[1-4]|[1-4]q|第?[一二三四1-4]个?季|第?[一二三四]财季|(?:first|second|third|fourth)[- ]quarter");
    private static final KeyedPattern MONTHS = KeyedPattern.compile(
            "\\d{1,2}(?:月)? ?(?:-|~|至|到|–|—) ?\\d{1,2} ?月|[a-z]{3,9}\\.?(?: ?(?:-|–|—|to|through|and) ?)[a-z]{3,9}");
    /** A year whose century is left out: 25年CAPEX. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)(?:20)?([123]\\d)(?:年(?![代间内来前后里以多])|(?=全年))");

    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";
    /** The day and the year behind a month: September 30, 2017. */
    private static final String DAY_AND_YEAR = "(?: \\d{1,2}(?!\\d))?(?:,? ((?:19|20)\\d\\d))?";

    private static final Pattern MONTH_QUARTER = Pattern.compile("\\b" + MONTH
            + "(?:,? (?<year>20\\d\\d))?[- ]quarter|(?:quarter|three months|3 months|three-month period) (?:that )?(?:ended|ending|ends|to|through)(?: the end of| in| on)? (?:\\d{1,2} )?"
            + MONTH + DAY_AND_YEAR
            + "|截至(3|6|9|12)月(?:\\d{1,2}日|底)?(?:止)?(?:的)?(?:三个月|季度|季)|(3|6|9|12)月(?:份?季度|份?财季|季)");
    private static final Pattern YEAR_TO_MONTH = Pattern.compile(
            "\\b(?:year|twelve months|12 months) (?:that )?(ended|ending|ends|to|through)(?: the end of| in| on)? (?:\\d{1,2} )?"
                    + MONTH + DAY_AND_YEAR);

    /** Of a company whose quarters end in other months than the calendar's the last one is its own. */
    private static final Set<String> LAST =
            Set.of("上季", "上季度", "上一季", "上一季度", "上个季度", "last quarter", "the last quarter", "latest quarter");

    private final PeriodContext context;
    private final FiscalClock clock;
    private final @Nullable Spender spender;

    PeriodReading(PeriodContext context, FiscalClock clock, @Nullable Spender spender) {
        this.context = context;
        this.clock = clock;
        this.spender = spender;
    }

    /** The quarter that a text calls this one: the one it reports on, or, of a plan, the one that runs. */
    @Nullable
    ReportingPeriod thisQuarter(boolean plan) {
        if (plan) {
            return running();
        }
        ReportingPeriod told = context.quarter(clock, spender);
        LocalDate reference = context.reference();
        if (told == null || reference == null || !clock.endOf(told).isAfter(reference)) {
            return told;
        }
        return clock.lastEnded(reference);
    }

    @Nullable
    ReportingPeriod running() {
        return context.running(clock, spender);
    }

    /** The period that an expression means; null where the text does not say enough. */
    private @Nullable ReportingPeriod of(TimeExpression time, String words, boolean plan) {
        if (time.fiscal() != null) {
            return fiscal(time.fiscal(), plan);
        }
        ReportingPeriod period = time.period();
        LocalDate reference = context.reference();
        if (period != null
                && reference != null
                && period.isQuarter()
                && time.relative()
                && !plan
                && !clock.endsWithCalendar()
                && LAST.contains(words)) {
            return clock.lastEnded(reference);
        }
        boolean numbered = period != null
                && period.isQuarter()
                && !period.fiscal()
                && time.relative()
                && (NUMBERED_QUARTER.matcher(words).find() || MONTHS.isIn(words));
        if (!numbered
                || period == null
                || reference == null
                || words.matches(".*(?:19|20)\\d\\d.*|.*[去今明前]年.*|.*(?:last|this|next) year.*")) {
            return period;
        }
        if (MONTHS.isIn(words)) {
            FiscalClock year = new FiscalClock(FiscalCalendar.CALENDAR_YEAR);
            return plan ? year.running(reference, period.part()) : year.lastEnded(reference, period.part());
        }
        return plan ? clock.running(reference, period.part()) : clock.lastEnded(reference, period.part());
    }

    /** A period expression of a sentence as a period of the spender, with its words; null where the text does not say enough. */
    PeriodFinder.@Nullable Found found(TimeExpression time, Passage passage, boolean plan) {
        ReportingPeriod period = of(time, passage.lower(time.span()), plan);
        return period == null ? null : new PeriodFinder.Found(period, time.span());
    }

    /** A report of what was done calls the quarter it reports on "this" one. */
    private @Nullable ReportingPeriod fiscal(FiscalReference words, boolean plan) {
        ReportingPeriod running = running();
        if (running == null) {
            return null;
        }
        boolean reported = !plan && words.quarterOffset() != null && words.quarterOffset() == 0;
        return reported ? thisQuarter(false) : clock.resolve(words, running);
    }

    /** A period that the time recogniser leaves alone: a year without its century, a quarter named by its last month. */
    PeriodFinder.@Nullable Found unrecognised(String lower, TextSpan part) {
        Matcher year = SHORT_YEAR.matcher(lower);
        PeriodFinder.Found found = null;
        while (year.find()) {
            found = new PeriodFinder.Found(
                    ReportingPeriod.year(2000 + Integer.parseInt(year.group(1))),
                    new TextSpan(part.start() + year.start(), part.start() + year.end()));
        }
        Matcher quarter = MONTH_QUARTER.matcher(lower);
        LocalDate reference = context.reference();
        if (quarter.find() && (reference != null || yearOf(quarter) != null)) {
            found = new PeriodFinder.Found(
                    endingIn(month(quarter), yearOf(quarter), reference),
                    new TextSpan(part.start() + quarter.start(), part.start() + quarter.end()));
        }
        found = found == null ? toldBefore(lower, part) : found;
        PeriodFinder.Found ended = yearTo(lower, part);
        return ended != null ? ended : found;
    }

    /** 第二季 in an undated text that has told of 2025年第二季 before. */
    private PeriodFinder.@Nullable Found toldBefore(String lower, TextSpan part) {
        ReportingPeriod told = context.lastQuarter();
        if (told == null || told.fiscal() || context.reference() != null || !clock.isCalendarYear()) {
            return null;
        }
        Matcher quarter = NUMBERED_QUARTER.matcher(lower);
        PeriodFinder.Found found = null;
        while (quarter.find()) {
            if (("Q" + number(quarter.group())).equals(told.part().name())) {
                found = new PeriodFinder.Found(
                        told, new TextSpan(part.start() + quarter.start(), part.start() + quarter.end()));
            }
        }
        return found;
    }

    private static int number(String quarter) {
        int ordinal = List.of("first", "second", "third", "fourth").indexOf(quarter.replaceAll("[- ]quarter", ""));
        if (ordinal >= 0) {
            return ordinal + 1;
        }
        int digit = 0;
        for (int i = 0; i < quarter.length(); i++) {
            digit = Math.max(digit, Math.max("0一二三四".indexOf(quarter.charAt(i)), "01234".indexOf(quarter.charAt(i))));
        }
        return digit;
    }

    /** The fiscal year to June 2027; the year ended Dec. 31, 2024. */
    private PeriodFinder.@Nullable Found yearTo(String lower, TextSpan part) {
        LocalDate reference = context.reference();
        Matcher matcher = YEAR_TO_MONTH.matcher(lower);
        if (!matcher.find()) {
            return null;
        }
        int month = monthNamed(matcher.group(2));
        int year;
        if (matcher.group(3) != null) {
            year = Integer.parseInt(matcher.group(3));
        } else if (reference == null) {
            return null;
        } else {
            boolean past = month < reference.getMonthValue();
            boolean ended = matcher.group(1).equals("ended");
            year = reference.getYear() + (past == ended ? 0 : ended ? -1 : 1);
        }
        return new PeriodFinder.Found(
                clock.yearEnding(month, year),
                new TextSpan(part.start() + matcher.start(), part.start() + matcher.end()));
    }

    /** The year stated with a month's quarter: the March 2023 quarter; the quarter ended March 31, 2023. */
    private static @Nullable String yearOf(Matcher quarter) {
        return quarter.group("year") != null ? quarter.group("year") : quarter.group(4);
    }

    private static int month(Matcher quarter) {
        String name = quarter.group(1) != null ? quarter.group(1) : quarter.group(3);
        if (name != null) {
            return monthNamed(name);
        }
        return Integer.parseInt(quarter.group(5) != null ? quarter.group(5) : quarter.group(6));
    }

    private static int monthNamed(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name) / 3 + 1;
    }

    /** A quarter of the calendar, or, where its last month ends none, the company's own. */
    private ReportingPeriod endingIn(int month, @Nullable String stated, @Nullable LocalDate reference) {
        int year = stated == null || stated.isEmpty() ? 0 : Integer.parseInt(stated);
        if (year == 0 && reference != null) {
            year = month < reference.getMonthValue() ? reference.getYear() : reference.getYear() - 1;
        }
        return month % 3 == 0
                ? ReportingPeriod.quarter(year, month / 3)
                : clock.quarterOf(LocalDate.of(year, month, 1));
    }
}
