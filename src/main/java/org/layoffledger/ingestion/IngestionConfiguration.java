package org.layoffledger.ingestion;

import org.layoffledger.company.CompanyRegistry;
import org.layoffledger.extraction.NewsExtractor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One engine for the whole application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SampleProperties.class)
class IngestionConfiguration {

    @Bean
    NewsExtractor newsExtractor(CompanyRegistry registry) {
        return new NewsExtractor(registry.directory());
    }
}
