package org.layoffledger.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can sign in: makes the first administrator when a ledger without one is served. */
@Component
@ConditionalOnWebApplication
@EnableConfigurationProperties(FirstAdministratorProperties.class)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final int SHORTEST = 8;
    private static final int LONGEST_BYTES = 72; // bcrypt looks at no more

    /** Without letters and figures that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int RANDOM_LENGTH = 20;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final FirstAdministratorProperties properties;

    FirstAdministrator(
            Accounts accounts, PasswordEncoder encoder, Clock clock, FirstAdministratorProperties properties) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.existsByRole(Role.ADMIN)) {
            return;
        }
        String chosen = properties.password();
        if (chosen != null) {
            create(checked(chosen));
            log.info("Created the administrator {}", properties.username());
            return;
        }
        String random = randomPassword();
        if (create(random)) {
            log.warn(box(properties.username(), random));
        }
    }

    /** False where another instance on the same database was faster. */
    private boolean create(String password) {
        try {
            accounts.save(new Account(properties.username(), encoded(password), Role.ADMIN, clock.instant()));
            return true;
        } catch (DataIntegrityViolationException e) {
            if (accounts.existsByRole(Role.ADMIN)) {
                return false;
            }
            throw e;
        }
    }

    private String encoded(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash for a password");
        }
        return hash;
    }

    private static String checked(String password) {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new IllegalArgumentException("LEDGER_ADMIN_PASSWORD must have at least " + SHORTEST
                    + " characters and at most " + LONGEST_BYTES + " bytes");
        }
        return password;
    }

    private static String randomPassword() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private static String box(String username, String password) {
        String line = "+----------------------------------------------------------------+";
        return "%n%s%n|  The first administrator of this ledger                        |%n|%64s|%n|%-64s|%n|%-64s|%n|%64s|%n|%-64s|%n%s"
                .formatted(
                        line,
                        "",
                        "    user name  " + username,
                        "    password   " + password,
                        "",
                        "  Shown only this once, and stored nowhere: write it down.",
                        line);
    }
}
