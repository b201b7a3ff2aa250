/** What articles say about job cuts (mentions), and the events derived from it, with every competing value kept. */
@NullMarked
@ApplicationModule(allowedDependencies = {"extraction", "company", "article", "derivation", "review"})
package org.layoffledger.layoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
