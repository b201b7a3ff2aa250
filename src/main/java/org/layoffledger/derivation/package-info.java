/** What the derivation of events and of figures share: lasting keys, rules that choose among competing values and say why, and the log of what changed. */
@NullMarked
@ApplicationModule(allowedDependencies = "extraction")
package org.layoffledger.derivation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
