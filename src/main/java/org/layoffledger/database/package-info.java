/** Brings a PostgreSQL of its own where none is configured: real binaries, kept in the data folder, healed after a crash. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.layoffledger.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
