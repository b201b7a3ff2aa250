/** What editors decide about facts and companies: each decision with who, when and why, and withdrawn rather than undone. */
@NullMarked
@ApplicationModule(allowedDependencies = "company")
package org.layoffledger.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
