package org.layoffledger.extraction.layoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.lexicon.Word;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.text.Story;
import org.layoffledger.extraction.time.TimeExpression;

/** Reads tables of layoffs: rows of cells parted by bars below a row that names the columns, one of them the company, one those who are cut. */
final class Tables {

    private static final int FEWEST_CELLS = 3;
    private static final Pattern COMPANY = Pattern.compile(
            ".*(?:company|companies|employer|firm|startup|start-up|studio|organi[sz]ation|business|who\\b|公司|企业|厂商|机构|工作室|品牌).*|name|名称");
    private static final Pattern CUT = Pattern.compile(
            ".*(?:laid[ -]off|layoffs?|let go|gone|job cuts|jobs cut|redundan|eliminated|affected|lost|\\bcut\\b|裁员|裁减|裁撤|遣散|资遣|受影响|波及).*");
    private static final Pattern COUNT = Pattern.compile(
            ".*(?:people|employees|jobs|staff|workers|headcount|number|count|roles|how many|no\\.|heads|#|人数|多少|影响|数量|规模).*");
    private static final Pattern SHARE = Pattern.compile(".*(?:share|%|percent|of staff|of workforce|比例|占比|幅度).*");
    private static final Pattern DATE = Pattern.compile(".*(?:date|\\bday\\b|when|announced|month|日期|时间|何时).*");

    /** A row that tells of people who move or keep their jobs. */
    private static final KeyedPattern NO_CUT =
            KeyedPattern.compile("非裁员|非解雇|不算裁员|未裁员|没有裁员|非资遣|not a layoff|no layoffs");

    private final Analysis analysis;
    private final Story story;
    private final int number;
    private final List<Telling> tellings = new ArrayList<>();
    private int company = -1;
    private int count = -1;
    private int share = -1;
    private int date = -1;
    private @Nullable Word trigger;

    private Tables(Analysis analysis, Story story, int number) {
        this.analysis = analysis;
        this.story = story;
        this.number = number;
    }

    static List<Telling> read(Analysis analysis, Story story, int number) {
        return new Tables(analysis, story, number).tellings();
    }

    private List<Telling> tellings() {
        String lower = analysis.document().lower();
        int bar = lower.indexOf('|', story.span().start());
        if (bar < 0 || bar >= story.span().end()) {
            return tellings;
        }
        int line = story.span().start();
        while (line < story.span().end()) {
            int end = lower.indexOf('\n', line);
            end = end < 0 || end > story.span().end() ? story.span().end() : end;
            List<TextSpan> cells = cells(lower, line, end);
            if (cells.isEmpty()) {
                trigger = lower.substring(line, end).isBlank() ? trigger : null;
            } else if (trigger == null) {
                readHeader(lower, cells);
            } else {
                readRow(cells, trigger);
            }
            line = end + 1;
        }
        return tellings;
    }

    private static List<TextSpan> cells(String lower, int from, int to) {
        List<TextSpan> cells = new ArrayList<>();
        int start = from;
        for (int bar = from; bar < to; bar++) {
            if (lower.charAt(bar) == '|') {
                cells.add(stripped(lower, start, bar));
                start = bar + 1;
            }
        }
        cells.add(stripped(lower, start, to));
        return cells.size() < FEWEST_CELLS ? List.of() : cells;
    }

    private static TextSpan stripped(String lower, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && lower.charAt(start) == ' ') {
            start++;
        }
        while (end > start && lower.charAt(end - 1) == ' ') {
            end--;
        }
        return new TextSpan(start, end);
    }

    private void readHeader(String lower, List<TextSpan> cells) {
        share = column(lower, cells, SHARE);
        date = column(lower, cells, DATE);
        count = column(lower, cells, CUT);
        company = column(lower, cells, COMPANY);
        boolean own = count >= 0;
        count = own ? count : column(lower, cells, COUNT);
        if (company >= 0 && count >= 0 && (own || CutTellings.tellsCut(analysis, opening()) || tracksCuts())) {
            trigger = firstCut(own ? cells.get(count) : opening());
        }
    }

    /** What the story says before the table decides what a column of people is about. */
    private TextSpan opening() {
        return story.sentences().isEmpty()
                ? story.span()
                : story.sentences().get(0).span();
    }

    /** 裁员追踪表: the opening names a tracker of layoffs. */
    private boolean tracksCuts() {
        Word first = firstCut(opening());
        return first != null
                && first.is("layoff.ignore")
                && first.entry().form().startsWith("裁员");
    }

    private @Nullable Word firstCut(TextSpan span) {
        for (Word word : analysis.words().in(span)) {
            if (word.category().startsWith("layoff.")) {
                return word;
            }
        }
        return null;
    }

    private static int column(String lower, List<TextSpan> cells, Pattern heading) {
        for (int i = 0; i < cells.size(); i++) {
            if (heading.matcher(cells.get(i).of(lower)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private void readRow(List<TextSpan> cells, Word cutting) {
        if (cells.size() <= Math.max(company, Math.max(count, share))) {
            return;
        }
        Quantity people = quantity(cells.get(count), Quantity.Kind.NUMBER);
        Quantity part = share < 0 || share == count
                ? quantity(cells.get(count), Quantity.Kind.PERCENT)
                : quantity(cells.get(share), Quantity.Kind.PERCENT);
        CompanyMention mention = mention(cells.get(company));
        TextSpan row = cells.get(0).union(cells.get(cells.size() - 1));
        if (NO_CUT.isIn(row.of(analysis.document().lower())) || mention == null || people == null && part == null) {
            return;
        }
        Dates.Dated dated = date < 0 ? null : dated(cells.get(date));
        Telling telling = new Telling(
                new Subject(mention, "layoff.table"),
                new Cut(people, part, cutting, "layoff.table"),
                mention.unit(),
                null,
                null,
                dated,
                dated == null ? null : dated.date(),
                null,
                false,
                analysis.words().has(row, "layoff:reported") ? LayoffStatus.REPORTED : LayoffStatus.ANNOUNCED,
                LayoffRole.ROUND,
                null,
                row,
                number,
                false);
        if (telling.isPlausible()) {
            tellings.add(telling);
        }
    }

    private @Nullable Quantity quantity(TextSpan cell, Quantity.Kind kind) {
        for (Quantity quantity : analysis.quantitiesIn(cell)) {
            if (quantity.kind() == kind && quantity.value().signum() > 0) {
                return quantity;
            }
        }
        return null;
    }

    private Dates.@Nullable Dated dated(TextSpan cell) {
        for (TimeExpression time : analysis.timesIn(cell)) {
            PartialDate day = time.date();
            if (day != null) {
                return new Dates.Dated(day, time.span());
            }
        }
        LocalDate now =
                story.date() != null ? story.date() : analysis.document().publishedOn();
        return ShortDates.at(analysis.document().lower(), cell, now);
    }

    /** The company that the cell names; whatever else stands there is the name of one too. */
    private @Nullable CompanyMention mention(TextSpan cell) {
        for (CompanyMention mention : analysis.companiesIn(cell)) {
            if (mention.kind() == CompanyMention.Kind.COMPANY) {
                return mention;
            }
        }
        String name = cell.of(analysis.document().text());
        boolean named = !name.isBlank() && name.chars().anyMatch(Character::isLetter);
        return named
                ? new CompanyMention(cell, CompanyMention.Kind.COMPANY, name, null, null, name, List.of(), 0.6)
                : null;
    }
}
