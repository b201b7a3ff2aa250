/** Pages and read models of layoff events. */
@NullMarked
package org.layoffledger.site.layoffs;

import org.jspecify.annotations.NullMarked;
