package org.layoffledger.capex;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads and checks the reference rates once, at the start. */
@Configuration(proxyBeanMethods = false)
class CapexConfiguration {

    @Bean
    ReferenceRates referenceRates() {
        return ReferenceRates.load();
    }
}
