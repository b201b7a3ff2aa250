/** Finds the companies a text speaks of: those of the directory, and others by how they are written. */
@NullMarked
package org.layoffledger.extraction.company;

import org.jspecify.annotations.NullMarked;
