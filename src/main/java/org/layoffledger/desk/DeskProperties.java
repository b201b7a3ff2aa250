package org.layoffledger.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What one upload may hold. Its total size is limited by {@code spring.servlet.multipart.max-request-size}.
 *
 * @param maxFiles the number of files
 * @param maxFileSize the size of a file; a larger one is refused, the others of the upload are read
 */
@Validated
@ConfigurationProperties("ledger.desk")
record DeskProperties(
        @DefaultValue("200") @Min(1) @Max(900) int maxFiles,
        @DefaultValue("20MB") DataSize maxFileSize) {}
