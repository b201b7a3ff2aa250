package org.layoffledger.layoff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.NameFolding;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.PlaceScale;

/** Compares two statements about one company: by role, part of the company, place, figure and time. */
final class Matching {

    /** Folding is dear and every name is compared many times. */
    private final Map<String, String> folded = new HashMap<>();

    private final Map<String, Optional<PlaceScale>> scales = new HashMap<>();

    Agreement compare(LayoffStatement a, LayoffStatement b) {
        FigureMatch figures = FigureMatch.of(a, b);
        Naming units = naming(a.unit(), b.unit());
        Naming places = places(a.location(), b.location());
        boolean same = figures == FigureMatch.EQUAL && !a.isVague() && !b.isVague();
        // "its cloud unit" and AWS: the same number is not two cuts because the part has two names
        if (figures == FigureMatch.DIFFERENT
                || units == Naming.DIFFERENT && !same
                || places == Naming.DIFFERENT
                || !rolesFit(a, b, same)) {
            return Agreement.CONFLICT;
        }
        if (TimeFit.rulesOut(a, b) || a.articleId() == b.articleId() && !(same && toldTwice(a, b))) {
            return Agreement.CONFLICT;
        }
        if (same) {
            return TimeFit.fitsSameFigure(a, b) ? Agreement.STRONG : Agreement.NEUTRAL;
        }
        // "hundreds" at AWS and "hundreds" at Amazon are not the same people, nor is half the staff in one city a share
        // of all
        boolean partOnly = units == Naming.UNKNOWN
                || figures == FigureMatch.SILENT && a.hasFigure() && b.hasFigure() && places == Naming.UNKNOWN;
        if (partOnly || !TimeFit.fitsOtherwise(a, b)) {
            return Agreement.NEUTRAL;
        }
        return figures == FigureMatch.SILENT ? Agreement.WEAK : Agreement.FAIR;
    }

    /** One article tells the same number twice of one cut only where its dates do not differ. */
    private static boolean toldTwice(LayoffStatement a, LayoffStatement b) {
        Long gap = TimeFit.gap(a, b);
        return gap == null || gap == 0;
    }

    /** A running total stays apart; a plan and a round are one story only where the number is the same. */
    private static boolean rolesFit(LayoffStatement a, LayoffStatement b, boolean same) {
        if (a.role() == b.role()) {
            return true;
        }
        return same && a.role() != LayoffRole.TOTAL && b.role() != LayoffRole.TOTAL;
    }

    private Naming naming(@Nullable String a, @Nullable String b) {
        if (a == null && b == null) {
            return Naming.SAME;
        }
        if (a == null || b == null) {
            return Naming.UNKNOWN;
        }
        String one = folded.computeIfAbsent(a, NameFolding::fold);
        String other = folded.computeIfAbsent(b, NameFolding::fold);
        if (one.contains(other) || other.contains(one)) {
            return Naming.SAME;
        }
        // Beijing and 北京: not to be decided by letters
        return isHan(one) == isHan(other) ? Naming.DIFFERENT : Naming.UNKNOWN;
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Seattle lies in the United States: only places of one scale can be told apart. */
    private Naming places(@Nullable String a, @Nullable String b) {
        Naming naming = naming(a, b);
        return naming == Naming.DIFFERENT && a != null && b != null && scale(a) != scale(b) ? Naming.UNKNOWN : naming;
    }

    private @Nullable PlaceScale scale(String place) {
        return scales.computeIfAbsent(place, PlaceScale::of).orElse(null);
    }

    /** Whether two names of a unit or a place can be held against each other. */
    private enum Naming {
        SAME,
        UNKNOWN,
        DIFFERENT
    }
}
