/** What articles say about capital expenditure (mentions), and the figures derived from it: one per spender, period and basis. */
@NullMarked
@ApplicationModule(allowedDependencies = {"extraction", "company", "article", "derivation", "review"})
package org.layoffledger.capex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
