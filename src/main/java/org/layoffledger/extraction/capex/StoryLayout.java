package org.layoffledger.extraction.capex;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;

/** Knows what the layout of a story adds to its sentences: the line above a list, the name that opens an item, the columns of a table. */
final class StoryLayout {

    private static final int LABEL = 30;
    private static final Pattern LABEL_END = Pattern.compile("[*_ ]*(?:\\([^)]*\\))?[*_ ]*(?:[:：|]|[ ][–—-] )");
    private static final Pattern NAMED_ITEM = Pattern.compile(
            "[-*•] ?\\**((?:[A-Z][\\w&.'-]*)(?: (?:[A-Z&][\\w&.'-]*|of|and)){0,3})\\**(?: \\([^)]{1,20}\\))?(?::| [–—-]) ?(?=[^\\d]{0,12}\\d)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\b(?:total|others?|net|average|combined|capex|capital|spending|q[1-4]|fy\\d*|year|quarter|guidance|revenue|source|note|growth|adjusted|maintenance|january|february|march|april|may|june|july|august|september|october|november|december)\\b");
    /** A line no longer than this that names capital expenditure and no amount heads the items below it. */
    private static final int HEADING = 90;
    /** |---|---|: parts the head of a table from its rows. */
    private static final Pattern RULE = Pattern.compile("[|:+ \\t=—-]*-[|:+ \\t=—-]*");

    private @Nullable Passage listHead;
    private @Nullable TableHead table;

    /**
     * What the layout adds to a sentence.
     *
     * @param row whether it is a row of a table
     * @param labelled whether a company's name opens it
     * @param head the line above the list that it is an item of
     * @param named the name that opens the item, where the directory does not hold it
     * @param columns the head of the table that it is a row of
     */
    record Line(
            boolean row,
            boolean labelled,
            @Nullable Passage head,
            @Nullable String named,
            @Nullable TableHead columns) {

        /** Whether a line above says that its amounts are capital expenditure. */
        boolean isHeaded() {
            return head != null || columns != null && columns.namesCapex();
        }

        /** The spender by the name that opens the item; null where the directory holds it or none does. */
        @Nullable
        Spender spender(Passage sentence) {
            if (named == null) {
                return null;
            }
            int start = sentence.analysis
                    .document()
                    .text()
                    .indexOf(named, sentence.span().start());
            return new Spender(named, null, Set.of(named), null, new TextSpan(start, start + named.length()));
        }
    }

    /** What the lines above add to this one. */
    Line of(Passage passage) {
        String named = listHead == null ? null : named(passage);
        boolean row = TableHead.isRow(passage);
        boolean labelled = isLabelled(passage) || named != null;
        return new Line(row, labelled, labelled ? listHead : null, named, row ? table : null);
    }

    /**
     * Goes on to the next line.
     *
     * @param found whether this one tells of capital expenditure
     */
    void leave(Passage passage, Line line, boolean found) {
        if (RULE.matcher(passage.lower(passage.span())).matches()) {
            return;
        }
        table = !line.row() ? null : table != null || found ? table : TableHead.of(passage, listHead != null);
        listHead = line.labelled() ? listHead : isListHead(passage, found) ? passage : null;
    }

    /** "2025 capex projections:": what the items below it are figures of. */
    private static boolean isListHead(Passage passage, boolean found) {
        return !found
                && passage.span().length() <= HEADING
                && new Topic(passage).isNamed()
                && (passage.sentence.heading() || passage.lower(passage.span()).endsWith(":"));
    }

    /** "中国电信：去年投了804亿元", "Amazon: about $200 billion in 2026": an item of a list of companies. */
    private static boolean isLabelled(Passage passage) {
        int from = passage.span().start();
        for (CompanyMention company : passage.companies()) {
            int end = company.span().end();
            if (company.span().start() > from + 4 || company.kind() != CompanyMention.Kind.COMPANY) {
                return false;
            }
            String behind =
                    passage.lower(new TextSpan(end, Math.min(passage.span().end(), Math.max(end, end + LABEL))));
            return LABEL_END.matcher(behind).lookingAt();
        }
        return false;
    }

    /** The name that opens an item of a list where the directory does not hold it: "- Ashgrove Devices: $7.1 billion". */
    private static @Nullable String named(Passage passage) {
        if (passage.isChinese() || isLabelled(passage)) {
            return null;
        }
        Matcher name = NAMED_ITEM
                .matcher(passage.analysis.document().text())
                .region(passage.span().start(), passage.span().end());
        boolean fits = name.lookingAt()
                && passage.companies().stream().noneMatch(m -> m.span().start() < name.end())
                && !NO_NAME.matcher(name.group(1)).find();
        return fits ? name.group(1) : null;
    }
}
