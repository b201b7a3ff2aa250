package org.layoffledger.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round, plan or running total of job cuts at one company, as one article tells it.
 *
 * @param company the directory's English name, the name in the text for a company it does not hold, or {@link #INDUSTRY}
 * @param companySlug the directory's identifier, or null
 * @param names the names by which the text calls it
 * @param headcount people cut, the lower end of a range, the floor of a vague word; null where the text gives no number
 * @param headcountMax the upper end of a range, or null
 * @param qualifier how the headcount is hedged; the share where there is no headcount
 * @param workforcePercent share of the company's or unit's workforce in percent (4 means 4 %), of a range the lower end; or null
 * @param announcedOn when it was announced or reported to happen, or null
 * @param status how certain and how far along it is
 * @param role round, plan or running total
 * @param partOf headcount of the plan that the text says this round belongs to, or null
 * @param unit the part of the company that is cut, or null
 * @param location where the jobs are, or null
 * @param reason the cause given, or null
 * @param confidence 0 to 1; orders facts for review
 * @param evidence the carrying sentence first, then the fields' words
 * @param rules names of the rules that made it, in order
 */
public record ExtractedLayoff(
        String company,
        @Nullable String companySlug,
        List<String> names,
        @Nullable Long headcount,
        @Nullable Long headcountMax,
        Qualifier qualifier,
        @Nullable BigDecimal workforcePercent,
        @Nullable PartialDate announcedOn,
        LayoffStatus status,
        LayoffRole role,
        @Nullable Long partOf,
        @Nullable String unit,
        @Nullable String location,
        @Nullable LayoffReason reason,
        double confidence,
        List<Evidence> evidence,
        List<String> rules) {

    /** Stands in {@code company} for totals over an industry or a country. */
    public static final String INDUSTRY = "INDUSTRY";

    public ExtractedLayoff {
        names = List.copyOf(names);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact needs evidence");
        }
        if (headcountMax != null && (headcount == null || headcountMax < headcount)) {
            throw new IllegalArgumentException("not a range: " + headcount + " to " + headcountMax);
        }
    }

    /** The same fact as a round of the plan of that many people. */
    public ExtractedLayoff withPartOf(long plan) {
        return new ExtractedLayoff(
                company,
                companySlug,
                names,
                headcount,
                headcountMax,
                qualifier,
                workforcePercent,
                announcedOn,
                status,
                role,
                plan,
                unit,
                location,
                reason,
                confidence,
                evidence,
                rules);
    }
}
