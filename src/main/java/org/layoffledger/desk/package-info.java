/** The editors' side: uploading articles and seeing what became of them, having all articles read again, and deciding about companies. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"ingestion", "ingestion :: format", "reading", "company", "review", "extraction"})
package org.layoffledger.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
