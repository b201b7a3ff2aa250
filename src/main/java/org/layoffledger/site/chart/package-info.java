/** Charts drawn on the server as plain shapes, which one template turns into SVG. */
@NullMarked
package org.layoffledger.site.chart;

import org.jspecify.annotations.NullMarked;
