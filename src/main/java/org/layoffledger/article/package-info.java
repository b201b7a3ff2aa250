/** Articles as they were received and read: their text, which evidence refers to, and the original file. */
@NullMarked
@ApplicationModule(allowedDependencies = {"extraction", "derivation"})
package org.layoffledger.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
