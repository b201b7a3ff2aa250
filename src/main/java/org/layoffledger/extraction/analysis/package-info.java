/** Everything the recognisers found in one text, in one place, for the domain rules to read. */
@NullMarked
package org.layoffledger.extraction.analysis;

import org.jspecify.annotations.NullMarked;
