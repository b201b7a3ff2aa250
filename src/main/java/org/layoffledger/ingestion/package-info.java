/** The way an article takes into the ledger: read from its file, extracted, stored with its mentions, and its companies derived anew. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"extraction", "derivation", "company", "article", "layoff", "capex", "review"})
package org.layoffledger.ingestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
