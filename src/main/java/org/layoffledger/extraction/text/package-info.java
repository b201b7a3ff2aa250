/** The text as the engine reads it: folded to one script and width at unchanged offsets, cut into stories and sentences. */
@NullMarked
package org.layoffledger.extraction.text;

import org.jspecify.annotations.NullMarked;
