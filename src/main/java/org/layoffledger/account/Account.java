package org.layoffledger.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who may sign in. The password is kept as a salted hash only. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private String username = "";

    private String passwordHash = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.EDITOR;

    private boolean enabled = true;

    @Column(updatable = false)
    private Instant createdAt = Instant.EPOCH;

    private @Nullable Instant lastSignInAt;

    protected Account() {
        // for JPA
    }

    Account(String username, String passwordHash, Role role, Instant createdAt) {
        this.username = username.strip();
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = createdAt;
        if (this.username.isEmpty() || this.username.length() > 100) {
            throw new IllegalArgumentException("a user name has 1 to 100 characters");
        }
    }

    void signedIn(Instant when) {
        if (!enabled) {
            throw new IllegalStateException("a disabled account does not sign in: " + username);
        }
        lastSignInAt = when;
    }

    /** As Spring Security takes it. */
    UserDetails details() {
        return User.withUsername(username)
                .password(passwordHash)
                .roles(role.name())
                .disabled(!enabled)
                .build();
    }
}
