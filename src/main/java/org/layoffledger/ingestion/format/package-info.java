/** Reads files of the formats that newspapers and their archives come in into plain text. */
@NullMarked
@NamedInterface("format")
package org.layoffledger.ingestion.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
