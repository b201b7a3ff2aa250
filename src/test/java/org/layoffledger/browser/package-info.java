/** The application as people meet it: in a browser, with the sample articles read. */
@NullMarked
package org.layoffledger.browser;

import org.jspecify.annotations.NullMarked;
