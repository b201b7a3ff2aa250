/** Pages on which editors decide about facts, and see what was decided. */
@NullMarked
package org.layoffledger.desk.decisions;

import org.jspecify.annotations.NullMarked;
