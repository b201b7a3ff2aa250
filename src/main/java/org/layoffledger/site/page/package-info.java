/** What several pages share: names in the reader's language, windows of long lists, answers for entries that are not there. */
@NullMarked
@NamedInterface("page")
package org.layoffledger.site.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
