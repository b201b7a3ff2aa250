/** The front page, and the page about the ledger's method. */
@NullMarked
package org.layoffledger.site.front;

import org.jspecify.annotations.NullMarked;
