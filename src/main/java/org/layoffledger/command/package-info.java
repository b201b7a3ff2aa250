/** The command line: serving the application, and commands that read articles with and without the ledger. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"extraction", "company", "derivation", "ingestion", "ingestion :: format", "reading"})
package org.layoffledger.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
