package org.layoffledger.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The administrator of a new ledger. Without effect once there is one.
 *
 * @param user the user name ({@code LEDGER_ADMIN_USER}); {@code admin} where none is given
 * @param password the password ({@code LEDGER_ADMIN_PASSWORD}); made up and printed once where none is given
 */
@ConfigurationProperties("ledger.admin")
record FirstAdministratorProperties(
        @Nullable String user, @Nullable String password) {

    FirstAdministratorProperties {
        user = user == null || user.isBlank() ? "admin" : user.strip();
        password = password == null || password.isEmpty() ? null : password;
    }

    String username() {
        return user == null ? "admin" : user;
    }
}
