/** The editors' side: uploading articles and seeing what became of them, having all articles read again, and deciding about facts and companies. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "extraction",
            "article",
            "company",
            "review",
            "reading",
            "ingestion",
            "ingestion :: format",
            "site :: language",
            "site :: page"
        })
package org.layoffledger.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
