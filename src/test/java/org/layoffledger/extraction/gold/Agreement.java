package org.layoffledger.extraction.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Evidence;

/** When a value found and a value annotated count as the same. */
final class Agreement {

    private static final double TOLERANCE = 0.01;
    private static final double PERCENTAGE_POINTS = 0.5;
    private static final int DAYS = 3;
    private static final int NAMES_THAT_COUNT = 6;
    private static final Set<String> STAND_INS = Set.of("GROUP", "INDUSTRY");

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[\\s,]*(?:\\b(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|group|holdings?)\\b\\.?|公司|集团|集團)\\s*$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.,·•'’()（）\\-_]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(?:FY)?\\d{4}");

    private Agreement() {}

    /** A name without case, punctuation and legal form. */
    static String bareName(@Nullable String name) {
        String bare = name == null ? "" : name.toLowerCase(Locale.ROOT).strip();
        while (true) {
            String shorter = LEGAL_FORM.matcher(bare).replaceFirst("");
            if (shorter.isEmpty() || shorter.equals(bare)) {
                return PUNCTUATION.matcher(bare).replaceAll("");
            }
            bare = shorter;
        }
    }

    /** Stand-ins for groups agree only with themselves; companies agree when any name of one is a name of the other. */
    static boolean sameName(String gold, List<String> goldNames, String found, List<String> foundNames) {
        if (STAND_INS.contains(gold) || STAND_INS.contains(found)) {
            return gold.equals(found);
        }
        Set<String> known = Stream.concat(Stream.of(gold), goldNames.stream())
                .map(Agreement::bareName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return known.contains(bareName(found))
                || foundNames.stream()
                        .limit(NAMES_THAT_COUNT)
                        .map(Agreement::bareName)
                        .anyMatch(known::contains);
    }

    /** Both ends within one percent; a single figure is a range of itself. */
    static boolean sameRange(
            @Nullable Number gold, @Nullable Number goldMax, @Nullable Number found, @Nullable Number foundMax) {
        return near(gold, found) && near(goldMax == null ? gold : goldMax, foundMax == null ? found : foundMax);
    }

    private static boolean near(@Nullable Number one, @Nullable Number other) {
        if (one == null || other == null) {
            return false;
        }
        double a = one.doubleValue();
        double b = other.doubleValue();
        return Math.abs(a - b) <= TOLERANCE * Math.max(Math.max(Math.abs(a), Math.abs(b)), 1e-9);
    }

    static boolean samePercent(@Nullable BigDecimal gold, @Nullable BigDecimal found) {
        return gold != null && found != null && Math.abs(gold.doubleValue() - found.doubleValue()) <= PERCENTAGE_POINTS;
    }

    /** A year must be that year, a month may be one of its days, a day may be off by three. */
    static boolean sameDate(@Nullable String gold, @Nullable String found) {
        return gold == null || found != null && readings(gold).stream().anyMatch(reading -> dateFits(reading, found));
    }

    private static boolean dateFits(String gold, String found) {
        if (gold.equals(found) || MONTH.matcher(gold).matches() && found.startsWith(gold + "-")) {
            return true;
        }
        return DAY.matcher(gold).matches()
                && DAY.matcher(found).matches()
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(gold), LocalDate.parse(found))) <= DAYS;
    }

    /** Whether the code is one of the readings; any is where nothing is annotated. */
    static boolean exactly(@Nullable String gold, @Nullable String found) {
        return gold == null || readings(gold).contains(String.valueOf(found));
    }

    /** As {@link #exactly}, but a cut that is announced for later may be called announced or planned. */
    static boolean sameStanding(@Nullable String gold, String found) {
        return gold == null || readings(gold).stream().map(Agreement::standing).anyMatch(standing(found)::equals);
    }

    private static String standing(String code) {
        return code.equals("planned") ? "announced" : code;
    }

    /** Quarters and halves to the letter; a year with or without FY, since texts seldom say which. */
    static boolean samePeriod(@Nullable String gold, @Nullable String found) {
        if (exactly(gold, found)) {
            return true;
        }
        return found != null
                && YEAR.matcher(found).matches()
                && readings(gold).stream().map(Agreement::calendar).anyMatch(calendar(found)::equals);
    }

    private static String calendar(String period) {
        return period.startsWith("FY") ? period.substring(2) : period;
    }

    /** Whether one of the pieces of evidence holds the annotated quote or lies within it. */
    static boolean sameWords(String gold, List<Evidence> evidence) {
        String quote = withoutSpace(gold);
        return evidence.stream()
                .map(piece -> withoutSpace(piece.quote()))
                .anyMatch(found -> found.contains(quote) || !found.isEmpty() && quote.contains(found));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("(?U)\\s+", "");
    }

    static List<String> readings(@Nullable String gold) {
        return gold == null ? List.of() : Arrays.asList(gold.split("\\|"));
    }
}
