package org.layoffledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class SecurityTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDeskSendsStrangersToTheSignIn() {
        assertThat(mvc.get().uri("/desk").exchange())
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/sign-in");
        assertThat(mvc.get().uri("/desk/uploads").exchange()).redirectedUrl().isEqualTo("/sign-in");
    }

    @Test
    void theDeskRefusesAccountsWithoutARole() {
        assertThat(mvc.get().uri("/desk").with(user("guest").roles("READER")).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theFirstAdministratorSignsIn() {
        MvcTestResult result = signIn("chief", PASSWORD, "192.0.2.10");

        assertThat(result).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/desk");
        assertThat(jdbc.sql("select last_sign_in_at is not null from account where username = 'chief'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void passwordsAreStoredAsSaltedHashesOnly() {
        String stored = jdbc.sql("select password_hash from account where username = 'chief'")
                .query(String.class)
                .single();

        assertThat(stored).startsWith("{bcrypt}").doesNotContain(PASSWORD);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreToldAlike() {
        assertThat(signIn("chief", "wrong", "192.0.2.11")).redirectedUrl().isEqualTo("/sign-in?error=credentials");
        assertThat(signIn("nobody", "wrong", "192.0.2.11")).redirectedUrl().isEqualTo("/sign-in?error=credentials");
    }

    @Test
    void guessingIsSlowedDown() {
        for (int i = 0; i < SignInThrottle.FAILURES_BY_USER_AND_ADDRESS; i++) {
            signIn("chief", "guess " + i, "192.0.2.12");
        }

        assertThat(signIn("chief", PASSWORD, "192.0.2.12")).redirectedUrl().isEqualTo("/sign-in?error=throttled");
        assertThat(mvc.get().uri("/sign-in?error=throttled").exchange())
                .bodyText()
                .contains("15");
        assertThat(signIn("chief", PASSWORD, "192.0.2.13")).redirectedUrl().isEqualTo("/desk");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("username", "chief")
                        .param("password", PASSWORD)
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post()
                        .uri("/sign-out")
                        .with(user("chief").roles("ADMIN"))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void signingInChangesTheSession() {
        Cookie before = sessionOf(mvc.get().uri("/desk").exchange());

        MvcTestResult signedIn = mvc.post()
                .uri("/sign-in")
                .cookie(before)
                .with(csrf())
                .param("username", "chief")
                .param("password", PASSWORD)
                .exchange();

        assertThat(signedIn).redirectedUrl().contains("/desk");
        assertThat(sessionOf(signedIn).getValue()).isNotEqualTo(before.getValue());
    }

    private static Cookie sessionOf(MvcTestResult result) {
        assertThat(result.getResponse().getCookies()).hasSize(1);
        return result.getResponse().getCookies()[0];
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        assertThat(mvc.get().uri("/sign-in").secure(true).exchange())
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
                .containsHeader("Permissions-Policy")
                .containsHeader("Strict-Transport-Security")
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .singleElement()
                                .asString()
                                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void machinesSeeNothingButHealth() {
        assertThat(mvc.get().uri("/actuator/health").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"status\":\"UP\"")
                .doesNotContain("details", "components");
        assertThat(mvc.get().uri("/actuator/env").exchange()).redirectedUrl().isEqualTo("/sign-in");
    }

    private MvcTestResult signIn(String username, String password, String address) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .remoteAddress(address)
                .param("username", username)
                .param("password", password)
                .exchange();
    }
}
