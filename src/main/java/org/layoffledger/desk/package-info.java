/** The editors' side: uploading articles and seeing what became of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ingestion", "ingestion :: format"})
package org.layoffledger.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
