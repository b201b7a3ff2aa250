/** Companies, the names they go by, their parts and groups: from the registry that ships with the application, and from texts. */
@NullMarked
@ApplicationModule(allowedDependencies = "extraction")
package org.layoffledger.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
