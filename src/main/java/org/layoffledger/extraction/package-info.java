/** Reads news text into facts about layoffs and capital expenditure: a pure function, plain Java, no Spring, no database. */
@NullMarked
package org.layoffledger.extraction;

import org.jspecify.annotations.NullMarked;
