/** Articles read again by a newer engine, or by one that knows more names: what it would change is worked out in the background, shown, and applied when somebody says so. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"extraction", "derivation", "review", "company", "layoff", "capex", "ingestion"})
package org.layoffledger.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
