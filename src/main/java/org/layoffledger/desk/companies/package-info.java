/** The desk's pages on companies: which ones only texts know, and what editors decide about them. */
@NullMarked
package org.layoffledger.desk.companies;

import org.jspecify.annotations.NullMarked;
