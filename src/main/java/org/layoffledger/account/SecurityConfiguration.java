package org.layoffledger.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open what, and what every answer forbids the browser. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing from elsewhere, nothing inline: pages bring their styles and scripts as files of their own. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain guardedPages(
            HttpSecurity http, AccountDetails accounts, PasswordEncoder encoder, SignInThrottle throttle) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        return http.authenticationProvider(new ThrottledSignIn(passwords, throttle))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/desk", "/desk/**")
                        .hasAnyRole(Role.ADMIN.name(), Role.EDITOR.name())
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .hasRole(Role.ADMIN.name())
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/desk")
                        .failureHandler(toSignIn())
                        .permitAll())
                .logout(logout ->
                        logout.logoutUrl("/sign-out").logoutSuccessUrl("/").permitAll())
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static AuthenticationFailureHandler toSignIn() {
        return (request, response, failure) -> {
            String reason = failure instanceof LockedException ? "throttled" : "credentials";
            response.sendRedirect(request.getContextPath() + "/sign-in?error=" + reason);
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
