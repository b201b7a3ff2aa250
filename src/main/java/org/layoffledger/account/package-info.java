/** The people who sign in, what they may do, and how the application is guarded. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.layoffledger.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
