package org.layoffledger.layoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffReason;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.Editing;
import org.layoffledger.review.Rulings;

/**
 * A mention as the derivation sees it: what one article says about one cut.
 *
 * @param key the mention's lasting key
 * @param articleId tells only whether two statements stand in the same article
 * @param publishedOn when the article was published, or null
 * @param dateStated whether the text states the date; otherwise it is the article's own
 * @param editing what editors decided about it; their values are in place of the told ones already
 */
record LayoffStatement(
        String key,
        long articleId,
        @Nullable LocalDate publishedOn,
        @Nullable Long headcount,
        @Nullable Long headcountMax,
        Qualifier qualifier,
        @Nullable BigDecimal workforcePercent,
        @Nullable PartialDate announcedOn,
        boolean dateStated,
        LayoffStatus status,
        LayoffRole role,
        @Nullable Long partOf,
        @Nullable String unit,
        @Nullable String location,
        @Nullable LayoffReason reason,
        Editing editing) {

    /** The first to be published leads; a statement without a date comes last. Total, since keys are unique. */
    static final Comparator<LayoffStatement> BY_PUBLICATION = Comparator.comparing(
                    LayoffStatement::publishedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LayoffStatement::key);

    /** What the ledger takes of it: null where an editor rejects it, else with the values that editors gave. */
    @Nullable
    LayoffStatement under(Rulings rulings) {
        if (rulings.rejects(key)) {
            return null;
        }
        Editing edited = rulings.editing(key);
        return edited.equals(Editing.NONE)
                ? this
                : new LayoffFields(rulings.corrections(key)).applyTo(this).edited(edited);
    }

    private LayoffStatement edited(Editing edited) {
        return new LayoffStatement(
                key,
                articleId,
                publishedOn,
                headcount,
                headcountMax,
                qualifier,
                workforcePercent,
                announcedOn,
                dateStated,
                status,
                role,
                partOf,
                unit,
                location,
                reason,
                edited);
    }

    boolean isVague() {
        return qualifier == Qualifier.VAGUE;
    }

    boolean hasFigure() {
        return headcount != null || workforcePercent != null;
    }

    /** Neither confirmed nor looked back upon: a rumour, a plan or a denial, from which a story can still go on. */
    boolean isOpen() {
        return status == LayoffStatus.REPORTED || status == LayoffStatus.PLANNED || status == LayoffStatus.DENIED;
    }

    boolean isRecalled() {
        return status == LayoffStatus.COMPLETED;
    }

    /** How much the source of the statement is worth: 0 the company's own word, then its plan, a recollection, a report, a denial. */
    int authority() {
        return switch (status) {
            case ANNOUNCED -> 0;
            case PLANNED -> 1;
            case COMPLETED -> 2;
            case REPORTED -> 3;
            case DENIED -> 4;
        };
    }
}
