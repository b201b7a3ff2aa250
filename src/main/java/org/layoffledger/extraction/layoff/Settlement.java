package org.layoffledger.extraction.layoff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;

/** Brings together what one article tells several times: one round told three times is one fact. */
final class Settlement {

    private static final double SAME = 0.01;
    /** So far a rounded bound may lie from the number. */
    private static final double BOUND = 0.05;

    private static final double SAME_SHARE = 1.0;
    /** Hundreds may stand for 1,800, thousands for 12,500. */
    private static final int WIDEST = 20;

    private static final int SAME_NEWS_DAYS = 45;
    private static final int SAME_DAYS = 7;

    /** Each telling is compared with so many others: a text with more is no article, and is still to be read in linear time. */
    private static final int MOST_COMPARED = 100;

    /** And of each group with so many. */
    private static final int MOST_MEMBERS = 8;

    private Settlement() {}

    /** The tellings in groups, each of one cut, in the order of the text. */
    static List<List<Telling>> settle(List<Telling> tellings) {
        Map<String, List<List<Telling>>> byCompany = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            place(telling, byCompany.computeIfAbsent(telling.companyKey(), k -> new ArrayList<>()));
        }
        List<List<Telling>> all = new ArrayList<>();
        byCompany.values().forEach(groups -> all.addAll(joined(groups)));
        return all;
    }

    private static void place(Telling telling, List<List<Telling>> groups) {
        for (List<Telling> group : lastOf(groups)) {
            if (belongsTo(group, telling)) {
                group.add(telling);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(telling)));
    }

    private static boolean belongsTo(List<Telling> group, Telling telling) {
        boolean same = false;
        for (Telling other : group.subList(0, Math.min(group.size(), MOST_MEMBERS))) {
            if (isOfAnotherTime(other, telling)) {
                return false;
            }
            same |= isSame(other, telling);
        }
        return same;
    }

    private static List<List<Telling>> lastOf(List<List<Telling>> groups) {
        return groups.subList(Math.max(0, groups.size() - MOST_COMPARED), groups.size());
    }

    private static boolean isSame(Telling one, Telling other) {
        Long first = one.headcount();
        Long second = other.headcount();
        if (first != null && second != null) {
            boolean same =
                    (near(first, second) || isBoundOf(one, other) || isBoundOf(other, one)) && sameMax(one, other)
                            || isEndOf(one, other)
                            || isEndOf(other, one);
            return same && sameTime(one, other);
        }
        BigDecimal share = one.percent();
        BigDecimal otherShare = other.percent();
        return first == null
                && second == null
                && share != null
                && otherShare != null
                && Objects.equals(one.unit(), other.unit())
                && Math.abs(share.doubleValue() - otherShare.doubleValue()) <= SAME_SHARE
                && (one.isPast() == other.isPast() || share.compareTo(otherShare) == 0)
                && sameTime(one, other);
    }

    /** Up to 6,000 in a headline is the upper end of 4,000 to 6,000. */
    private static boolean isEndOf(Telling end, Telling range) {
        Long value = end.headcount();
        Long max = range.headcountMax();
        return value != null && max != null && end.headcountMax() == null && near(value, max);
    }

    /** More than 650 may be the 670 that is told too. */
    private static boolean isBoundOf(Telling bound, Telling exact) {
        Long limit = bound.headcount();
        Long value = exact.headcount();
        if (limit == null || value == null || bound.headcountMax() != null || exact.headcountMax() != null) {
            return false;
        }
        return bound.qualifier() == Qualifier.AT_LEAST && value >= limit && value <= limit * (1 + BOUND)
                || bound.qualifier() == Qualifier.UP_TO && value <= limit && value >= limit * (1 - BOUND);
    }

    private static boolean near(long first, long second) {
        return Math.abs(first - second) <= SAME * Math.max(first, second);
    }

    private static boolean sameMax(Telling one, Telling other) {
        Long first = one.headcountMax();
        Long second = other.headcountMax();
        return first == null || second == null || near(first, second);
    }

    /** Whether both are dated, to times that lie apart: an undated headline does not join two rounds. */
    private static boolean isOfAnotherTime(Telling one, Telling other) {
        return one.dated() != null && other.dated() != null && !sameTime(one, other);
    }

    private static boolean sameTime(Telling one, Telling other) {
        PartialDate first = one.date();
        PartialDate second = other.date();
        if (first == null || second == null || first.agreesWith(second)) {
            return true;
        }
        return Math.abs(first.earliest().toEpochDay() - second.earliest().toEpochDay()) <= SAME_NEWS_DAYS
                || one.dated() == null
                || other.dated() == null;
    }

    /** Groups that complete each other: a count and the share told elsewhere, a vague word and the number it stands for. */
    private static List<List<Telling>> joined(List<List<Telling>> groups) {
        List<List<Telling>> kept = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Telling> home = home(i, groups);
            if (home == null) {
                kept.add(groups.get(i));
            } else {
                home.addAll(groups.get(i));
            }
        }
        return kept;
    }

    /** The nearest group that says what the one at {@code index} says and more. Of two that complete each other the later one is absorbed. */
    private static @Nullable List<Telling> home(int index, List<List<Telling>> groups) {
        List<Telling> group = groups.get(index);
        int from = Math.max(0, index - MOST_COMPARED);
        int to = Math.min(groups.size(), index + MOST_COMPARED);
        List<Telling> nearest = null;
        for (int i = from; i < to; i++) {
            List<Telling> other = groups.get(i);
            if (i != index
                    && (nearest == null || gap(group, other) < gap(group, nearest))
                    && completes(group, other)
                    && !(i > index && completes(other, group))) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static int gap(List<Telling> one, List<Telling> other) {
        return Math.abs(one.get(0).cut().start() - other.get(0).cut().start());
    }

    /** Whether {@code part} says less about the cut that {@code whole} tells. */
    private static boolean completes(List<Telling> part, List<Telling> whole) {
        if (isShareOf(part, whole)) {
            return true;
        }
        if (!sameNews(part, whole)) {
            return false;
        }
        Long count = headcount(whole);
        if (part.stream().allMatch(t -> t.isVague() || t.headcount() == null && headcount(part) != null)) {
            Long floor = headcount(part);
            return count != null
                    && floor != null
                    && !whole.stream().allMatch(Telling::isVague)
                    && count >= floor
                    && count < floor * WIDEST;
        }
        boolean shareOnly = part.stream().allMatch(t -> t.headcount() == null)
                && (whole.get(0).place() == null || part.get(0).place() != null || isToldNext(part, whole));
        return shareOnly
                && !isApart(part.get(0), whole.get(0))
                && count != null
                && whole.stream().noneMatch(Telling::isVague)
                && agreeingShare(part, whole);
    }

    /** Both dated, and not to the same days: last month 10% was spoken of, on Tuesday 229 jobs. */
    private static boolean isApart(Telling share, Telling count) {
        PartialDate first = share.dated() == null ? null : share.date();
        PartialDate second = count.dated() == null ? null : count.date();
        return first != null
                && second != null
                && !first.agreesWith(second)
                && Math.abs(first.earliest().toEpochDay() - second.earliest().toEpochDay()) > SAME_DAYS;
    }

    /** 1,500 jobs in Taiwan will go. That is a quarter of all: the sentence right behind says more of the same. */
    private static boolean isToldNext(List<Telling> part, List<Telling> whole) {
        for (Telling next : part.subList(0, Math.min(part.size(), MOST_MEMBERS))) {
            for (Telling told : whole.subList(0, Math.min(whole.size(), MOST_MEMBERS))) {
                int gap = next.sentence().start() - told.sentence().end();
                if (gap >= 0 && gap <= 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same share told again without the number. */
    private static boolean isShareOf(List<Telling> part, List<Telling> whole) {
        BigDecimal share = part.get(0).percent();
        if (share == null
                || headcount(part) != null
                || headcount(whole) == null
                || part.get(0).dated() != null
                || part.get(0).isPast() != whole.get(0).isPast()) {
            return false;
        }
        return whole.stream()
                .map(Telling::percent)
                .anyMatch(other -> other != null && Math.abs(other.doubleValue() - share.doubleValue()) <= SAME_SHARE);
    }

    private static boolean agreeingShare(List<Telling> part, List<Telling> whole) {
        BigDecimal share = part.get(0).percent();
        for (Telling telling : whole) {
            BigDecimal other = telling.percent();
            if (other != null && share != null) {
                return Math.abs(other.doubleValue() - share.doubleValue()) <= SAME_SHARE;
            }
        }
        return true;
    }

    private static boolean sameNews(List<Telling> part, List<Telling> whole) {
        Telling one = part.get(0);
        Telling other = whole.get(0);
        return Objects.equals(one.unit(), other.unit())
                && one.isPast() == other.isPast()
                && one.role() == other.role()
                && one.story() == other.story()
                && sameTime(one, other);
    }

    static @Nullable Long headcount(List<Telling> group) {
        for (Telling telling : group) {
            if (telling.headcount() != null) {
                return telling.headcount();
            }
        }
        return null;
    }
}
