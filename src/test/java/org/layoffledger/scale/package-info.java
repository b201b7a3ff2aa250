/** A made-up ledger of any size, to see that the derivation gets it right and how long it takes. */
@NullMarked
package org.layoffledger.scale;

import org.jspecify.annotations.NullMarked;
