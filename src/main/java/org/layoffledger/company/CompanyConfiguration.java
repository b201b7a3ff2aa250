package org.layoffledger.company;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the registry once. */
@Configuration(proxyBeanMethods = false)
class CompanyConfiguration {

    @Bean
    CompanyRegistry companyRegistry() {
        return CompanyRegistry.load();
    }
}
