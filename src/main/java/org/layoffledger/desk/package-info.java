/** The editors' side: uploading articles and seeing what became of them, and having all articles read again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ingestion", "ingestion :: format", "reading"})
package org.layoffledger.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
