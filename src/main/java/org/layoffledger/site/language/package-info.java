/** The languages of the pages: which one a reader gets, and how numbers, dates and names are worded in it. */
@NullMarked
@NamedInterface("language")
package org.layoffledger.site.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
