/** Pages and read models of companies: the list with its search, and each company's timeline. */
@NullMarked
package org.layoffledger.site.companies;

import org.jspecify.annotations.NullMarked;
