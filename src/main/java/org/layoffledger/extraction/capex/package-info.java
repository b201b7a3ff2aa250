/** Turns statements of capital spending into capex figures. */
@NullMarked
package org.layoffledger.extraction.capex;

import org.jspecify.annotations.NullMarked;
