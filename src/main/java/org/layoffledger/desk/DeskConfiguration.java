package org.layoffledger.desk;

import org.layoffledger.ingestion.format.ArticleFiles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskProperties.class)
class DeskConfiguration {

    /** Before Spring Security, whose check of the form's token reads the form and fails where it is too large. */
    private static final int BEFORE_SECURITY = -110;

    @Bean
    ArticleFiles uploadedFiles(DeskProperties properties) {
        return new ArticleFiles(properties.maxFileSize().toBytes());
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<UploadSizeFilter> uploadSizeFilter(MultipartProperties multipart) {
        FilterRegistrationBean<UploadSizeFilter> registration = new FilterRegistrationBean<>(
                new UploadSizeFilter(multipart.getMaxRequestSize().toBytes()));
        registration.addUrlPatterns(UploadController.UPLOADS);
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }
}
