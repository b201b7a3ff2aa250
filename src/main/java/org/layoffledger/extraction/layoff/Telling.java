package org.layoffledger.extraction.layoff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.LayoffReason;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.quantity.Quantity;

/**
 * One place where a text tells of a cut, with all that could be told from it.
 *
 * @param subject whose cut, and by which rule that was found
 * @param cut count, share and trigger
 * @param unit the part of the company by the directory, or null
 * @param part the words for a part that the directory does not hold, or null
 * @param place the words for where the jobs are, or null
 * @param dated the date stated for it, or null
 * @param date the date it bears, stated or not, or null
 * @param news the date that a plan bears where it is the news itself, or null
 * @param isPast whether it is an earlier round, recalled
 * @param sentence the sentence
 * @param story number of the story
 * @param heading whether the sentence is a headline
 */
record Telling(
        Subject subject,
        Cut cut,
        @Nullable String unit,
        @Nullable TextSpan part,
        @Nullable TextSpan place,
        Dates.@Nullable Dated dated,
        @Nullable PartialDate date,
        @Nullable PartialDate news,
        boolean isPast,
        LayoffStatus status,
        LayoffRole role,
        @Nullable LayoffReason reason,
        TextSpan sentence,
        int story,
        boolean heading) {

    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(10_000_000);

    String companyKey() {
        CompanyMention mention = subject.mention();
        return mention == null ? "" : mention.key();
    }

    @Nullable
    Long headcount() {
        Quantity count = cut.count();
        return count == null ? null : whole(count.value());
    }

    @Nullable
    Long headcountMax() {
        Quantity count = cut.count();
        BigDecimal max = count == null ? null : count.max();
        return max == null ? null : whole(max);
    }

    @Nullable
    BigDecimal percent() {
        Quantity share = cut.share();
        return share == null ? null : rounded(share.value());
    }

    Qualifier qualifier() {
        return cut.quantity().qualifier();
    }

    boolean isVague() {
        return cut.count() != null && qualifier() == Qualifier.VAGUE;
    }

    /** Whether the number can be one of people dismissed: not 0.3 of one, nor more than any company has. */
    boolean isPlausible() {
        Quantity count = cut.count();
        return count == null
                || whole(count.value()) >= 1
                        && count.value().compareTo(MOST_PEOPLE) <= 0
                        && (count.max() == null || count.max().compareTo(MOST_PEOPLE) <= 0);
    }

    private static Long whole(BigDecimal value) {
        return value.scale() == 0
                ? value.longValue()
                : value.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static BigDecimal rounded(BigDecimal percent) {
        BigDecimal plain = percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
