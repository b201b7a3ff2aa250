/** Pages of the articles: the list, and each text with its facts highlighted. */
@NullMarked
package org.layoffledger.site.articles;

import org.jspecify.annotations.NullMarked;
