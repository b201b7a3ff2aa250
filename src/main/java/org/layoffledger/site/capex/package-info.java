/** Pages and read models of capital expenditure: the comparison of companies and single figures. */
@NullMarked
package org.layoffledger.site.capex;

import org.jspecify.annotations.NullMarked;
