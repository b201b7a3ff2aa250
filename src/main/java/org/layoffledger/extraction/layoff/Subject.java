package org.layoffledger.extraction.layoff;

import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.company.CompanyMention;

/**
 * Whose cut it is.
 *
 * @param mention where the company is named, or null for an industry
 * @param rule how it was found
 */
record Subject(@Nullable CompanyMention mention, String rule) {

    boolean isIndustry() {
        return mention == null;
    }
}
