package org.layoffledger.ingestion;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the sample articles are read.
 *
 * @param samples {@code auto}: at the first start of an empty embedded ledger; {@code never}
 */
@ConfigurationProperties("ledger")
record SampleProperties(@DefaultValue("auto") Samples samples) {

    enum Samples {
        AUTO,
        NEVER
    }
}
