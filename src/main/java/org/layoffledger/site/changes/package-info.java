/** What changed in the ledger, when and why: the page of all changes, and the histories of single entries. */
@NullMarked
package org.layoffledger.site.changes;

import org.jspecify.annotations.NullMarked;
