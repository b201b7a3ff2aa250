package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.lexicon.KeyedPattern;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.time.TimeExpression;

/** Dates in a row for cuts in a row: 2018年、2019年和2022年分别裁员9%、7%和3%. */
final class DatesInTurn {

    private static final KeyedPattern IN_TURN = KeyedPattern.compile("分别|依次|先后|各(?=裁|砍|减|削)");
    private static final Pattern JOINT = Pattern.compile(" ?(?:、|，|和|及|与|以及) ?");
    private static final int LONGEST = 12;

    private DatesInTurn() {}

    /** The date that falls to the cut, or null where the sentence gives out none. */
    static Dates.@Nullable Dated of(Passage passage, Cut cut) {
        if (!passage.isChinese() || !passage.finds(IN_TURN, passage.span().start(), cut.start())) {
            return null;
        }
        List<TimeExpression> dates = dates(passage, cut.trigger().start());
        List<Quantity> figures = figures(passage, cut);
        int place = figures.indexOf(cut.quantity());
        if (dates.size() < 2 || dates.size() != figures.size() || place < 0) {
            return null;
        }
        TimeExpression time = dates.get(place);
        PartialDate date = DatePoints.pointOf(passage, time);
        return date == null ? null : new Dates.Dated(date, time.span());
    }

    /** The last row of dates in front of the verb. */
    private static List<TimeExpression> dates(Passage passage, int to) {
        List<TimeExpression> row = new ArrayList<>();
        for (TimeExpression time : passage.times()) {
            if (time.span().end() > to || row.size() > LONGEST) {
                break;
            }
            boolean joined = !row.isEmpty()
                    && JOINT.matcher(passage.between(
                                    row.get(row.size() - 1).span().end(),
                                    time.span().start()))
                            .matches();
            if (!joined) {
                row.clear();
            }
            row.add(time);
        }
        return row;
    }

    /** The row of figures behind the verb. */
    private static List<Quantity> figures(Passage passage, Cut cut) {
        List<Quantity> row = new ArrayList<>();
        for (Quantity quantity : passage.quantities()) {
            if (quantity.span().start() < cut.trigger().end()
                    || quantity.kind() != cut.quantity().kind()) {
                continue;
            }
            boolean joined = row.isEmpty()
                    || JOINT.matcher(passage.between(
                                    row.get(row.size() - 1).span().end(),
                                    quantity.span().start()))
                            .matches();
            if (!joined || row.size() > LONGEST) {
                break;
            }
            row.add(quantity);
        }
        return row;
    }
}
