/** Recognises numerals, counts of people, percentages and shares, and money. */
@NullMarked
package org.layoffledger.extraction.quantity;

import org.jspecify.annotations.NullMarked;
