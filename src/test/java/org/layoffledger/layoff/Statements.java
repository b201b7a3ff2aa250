package org.layoffledger.layoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffReason;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.review.Editing;

/** Statements for tests, told in a sentence: {@code in(article).people(9000).about().on("2025-07-02")}. */
final class Statements {

    private final long article;
    private String key;
    private @Nullable LocalDate published;
    private @Nullable Long headcount;
    private @Nullable Long max;
    private Qualifier qualifier = Qualifier.EXACT;
    private @Nullable BigDecimal percent;
    private @Nullable PartialDate on;
    private boolean stated;
    private LayoffStatus status = LayoffStatus.ANNOUNCED;
    private LayoffRole role = LayoffRole.ROUND;
    private @Nullable Long partOf;
    private @Nullable String unit;
    private @Nullable String location;
    private @Nullable LayoffReason reason;

    private Statements(long article) {
        this.article = article;
        this.key = "article%d".formatted(article);
    }

    static Statements in(long article) {
        return new Statements(article);
    }

    Statements key(String key) {
        this.key = key;
        return this;
    }

    Statements published(String date) {
        published = LocalDate.parse(date);
        return this;
    }

    Statements people(long count) {
        headcount = count;
        key += "n" + count;
        return this;
    }

    Statements people(long low, long high) {
        max = high;
        return people(low);
    }

    Statements hedged(Qualifier hedge) {
        qualifier = hedge;
        return this;
    }

    Statements share(String share) {
        percent = new BigDecimal(share);
        key += "p" + share.replace(".", "d");
        return this;
    }

    Statements on(String date) {
        on = PartialDate.parse(date);
        stated = true;
        key += "d" + date.replace("-", "");
        return this;
    }

    /** The text has no date of its own: the article's stands in. */
    Statements assumedOn(String date) {
        on(date).published(date);
        stated = false;
        return this;
    }

    Statements status(LayoffStatus value) {
        status = value;
        return this;
    }

    Statements role(LayoffRole value) {
        role = value;
        return this;
    }

    Statements partOf(long plan) {
        partOf = plan;
        return this;
    }

    Statements unit(@Nullable String name) {
        unit = name;
        return this;
    }

    Statements at(@Nullable String place) {
        location = place;
        return this;
    }

    LayoffStatement told() {
        return new LayoffStatement(
                key,
                article,
                published,
                headcount,
                max,
                qualifier,
                percent,
                on,
                stated,
                status,
                role,
                partOf,
                unit,
                location,
                reason,
                Editing.NONE);
    }
}
