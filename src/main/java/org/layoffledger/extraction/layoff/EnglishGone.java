package org.layoffledger.extraction.layoff;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;

/** English numbers with what happens to those people behind them: 240 employees were let go. */
final class EnglishGone {

    private static final int NEAR = 45;

    private static final int FAR = 75;
    private static final KeyedPattern AUXILIARY = KeyedPattern.compile(
            "\\b(?:will|be|been|being|are|were|is|was|to|have|has|had|could|would|may|who|that|set|face|facing|at|their|get|getting|got|eventually)\\b");

    private static final List<String> WEAK = List.of(
            "affected",
            "impacted",
            "hit",
            "go",
            "leave",
            "leaving",
            "depart",
            "departing",
            "left",
            "exit",
            "exiting",
            "to go",
            "shed",
            "notified",
            "cut",
            "removed",
            "be leaving",
            "part ways",
            "gone",
            "leave the company",
            "leaving the company",
            "left the company",
            "leave the group",
            "left the group",
            "leave the business",
            "leave the firm",
            "disappear",
            "released",
            "redundancies");

    private static final KeyedPattern LET = KeyedPattern.compile(
            "\\b(?:let|letting|lets)(?: (?:its|the|their|another|some|about|around|roughly|nearly|more than|over|almost|remaining|last|final|all|up to|as many as))* $");
    private static final KeyedPattern OF_THEM_GO = KeyedPattern.compile(
            "^(?!.{0,60}\\b(?:let|who|which|that)\\b)(?:[ ,][\\w'’%,.-]+){0,9}? go\\b(?! (?:to|on to|back|into|through|for)\\b)");

    private static final KeyedPattern ROLES_GO = KeyedPattern.compile(
            "^[^;:!?]{0,80}\\bthat their (?:jobs|roles|positions|posts)(?: (?:will|would|are|were|had|have|be|been|to|is|was|being))+ (?:go|going|gone|cut|lost|eliminated|affected|impacted|redundant|removed|axed|at risk)\\b|^[^;:!?]{0,80}\\bthat they(?:'d|'ll|'re| are| were| will| would| had)?(?: be| been)? (?:no longer needed|let go|laid off|out of (?:work|a job)|losing their jobs|dismissed|redundant|leaving|going|not needed)\\b");
    private static final Pattern TOLD_PEOPLE =
            Pattern.compile("\\b(?:told|informed|notified|telling|informing|notifying) (?:\\w+ ){0,3}$");
    private static final Pattern WERE = Pattern.compile(
            "^ (?:were|are being|are to be|will be|have been|had been|would be|was|could be|may be|(?:are|were) (?:expected|set|likely|due|slated|said|reported) to (?:be|have been)) ");
    private static final KeyedPattern LEAVING = KeyedPattern.compile("\\b(?:will|would|expected to|set to|due to)\\b");
    /** In the middle of a sentence: , or 12 percent of the total, */
    private static final Pattern ASIDE = Pattern.compile(",[^,;:!?]{0,60},");

    private static final Pattern OR = Pattern.compile(",? (?:or|which is|that is|equal to) ");

    private EnglishGone() {}

    /** 240 employees were laid off; one in five employees will lose their jobs; told 95 colleagues that their roles had been impacted. */
    static @Nullable Word gone(Passage passage, Quantity quantity) {
        boolean staff = EnglishStaff.isPeople(passage, quantity)
                || quantity.kind() == Quantity.Kind.PERCENT && EnglishStaff.isOfStaff(passage, quantity);
        Word bare = bareGone(passage, quantity);
        if (!staff || bare != null) {
            return bare;
        }
        int from = behindShare(passage, quantity);
        int limit = Math.min(passage.span().end(), from + FAR);
        for (Word gone : passage.words()) {
            if (gone.start() >= from
                    && gone.end() <= limit
                    && gone.is("layoff.gone")
                    && passes(passage, quantity, gone, from)) {
                return gone;
            }
        }
        return null;
    }

    /** 140 were dismissed; let 72 of them go. */
    private static @Nullable Word bareGone(Passage passage, Quantity quantity) {
        int from = quantity.core().end();
        String behind = passage.between(from, Math.min(passage.span().end(), from + 40));
        String before = passage.between(
                Math.max(passage.span().start(), quantity.span().start() - 30),
                quantity.span().start());
        boolean let = LET.isIn(before) && OF_THEM_GO.isIn(EnglishStaff.behind(passage, quantity, 70));
        if (let) {
            return goWord(passage, from, from + 70);
        }
        if (TOLD_PEOPLE.matcher(before).find()
                && quantity.isPeople()
                && ROLES_GO.isIn(EnglishStaff.behind(passage, quantity, 140))) {
            return passage.after(from, Math.min(passage.span().end(), from + 140), "layoff.gone", "layoff.cut");
        }
        Word next = passage.after(from, Math.min(passage.span().end(), from + 24), "layoff.gone");
        boolean strong = next != null
                && quantity.kind() == Quantity.Kind.NUMBER
                && quantity.value().intValue() >= 10
                && next.start() - from <= 1
                && (next.entry().form().contains("their ")
                        || !WEAK.contains(next.entry().form()) && passage.isAboutCuts());
        if (strong) {
            return next;
        }
        Matcher were = WERE.matcher(behind);
        if (!were.find()) {
            return null;
        }
        Word gone = passage.after(from, Math.min(passage.span().end(), from + 40), "layoff.gone");
        boolean told = gone != null && !WEAK.contains(gone.entry().form()) && gone.start() - from < were.end() + 12;
        return told && quantity.kind() != Quantity.Kind.MONEY ? gone : null;
    }

    private static @Nullable Word goWord(Passage passage, int from, int to) {
        for (Word word : passage.words()) {
            if (word.start() >= from && word.end() <= to && word.entry().form().equals("go")) {
                return word;
            }
        }
        return null;
    }

    /** Behind the share by which the sentence puts the count once more: 6,500 people or 14% of the staff. */
    private static int behindShare(Passage passage, Quantity count) {
        int end = count.core().end();
        for (Quantity share : passage.quantities()) {
            if (share.kind() == Quantity.Kind.PERCENT
                    && share.span().start() > end
                    && OR.matcher(passage.between(end, share.span().start())).matches()) {
                return share.core().end();
            }
        }
        return end;
    }

    private static boolean passes(Passage passage, Quantity quantity, Word gone, int from) {
        String gap = ASIDE.matcher(passage.between(from, gone.start())).replaceFirst(" ");
        if (gap.matches(".*[;:!?\\d].*")) {
            return false;
        }
        if (gone.entry().form().startsWith("fac")) {
            return gap.length() < NEAR;
        }
        if (!AUXILIARY.isIn(gap) && !gap.isBlank()) {
            return false;
        }
        boolean passive = gap.matches(".*\\b(?:be|been|being|are|were|is|was|get|got)\\b[^,]{0,20}");
        return !WEAK.contains(gone.entry().form())
                || isShareOfAll(passage, quantity, gone)
                || isLeaving(passage, quantity, gone, gap)
                || passage.isAboutCuts()
                || EnglishStaff.JOBS
                        .matcher(quantity.core().of(passage.lower()))
                        .find()
                || gone.entry().form().equals("cut") && passive
                || gap.contains("their ") && passive;
    }

    /** About 2% of our global workforce will be affected, told some sentences behind the cut. */
    private static boolean isShareOfAll(Passage passage, Quantity quantity, Word gone) {
        String form = gone.entry().form();
        return quantity.kind() == Quantity.Kind.PERCENT
                && (form.equals("affected") || form.equals("impacted"))
                && passage.tellings().anywhere();
    }

    /** Said that 5,000 people will have left the company by 2027. */
    private static boolean isLeaving(Passage passage, Quantity quantity, Word gone, String gap) {
        return quantity.value().intValue() >= 20
                && (gone.entry().form().contains(" the ")
                        || passage.companies().stream().anyMatch(m -> m.span().start() == gone.end() + 1))
                && LEAVING.isIn(gap);
    }
}
