/** Vocabulary as data: loads the word lists and finds every entry in a text in one scan. */
@NullMarked
package org.layoffledger.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
