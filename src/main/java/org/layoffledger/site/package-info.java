/** The readers' pages: front page, companies, layoffs, capex and articles in three languages, with the layout that every page shares. */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {"company", "layoff", "capex", "extraction"})
package org.layoffledger.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
