/** Recognises dates and periods, relative ones against a reference date, fiscal ones as stated. */
@NullMarked
package org.layoffledger.extraction.time;

import org.jspecify.annotations.NullMarked;
