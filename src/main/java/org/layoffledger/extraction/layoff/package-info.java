/** Turns triggers of job cuts and their arguments into layoffs. */
@NullMarked
package org.layoffledger.extraction.layoff;

import org.jspecify.annotations.NullMarked;
