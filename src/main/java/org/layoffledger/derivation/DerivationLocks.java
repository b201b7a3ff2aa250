package org.layoffledger.derivation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one transaction at a time derive a subject's events or figures; the others wait until it has ended. */
@Component
public class DerivationLocks {

    private final JdbcClient jdbc;

    DerivationLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks these subjects until the transaction ends; in a fixed order, so that two transactions never wait for each other. To be called once in a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acquire(Collection<String> subjects) {
        subjects.stream()
                .map(DerivationLocks::number)
                .distinct()
                .sorted()
                .forEach(number -> jdbc.sql("select pg_advisory_xact_lock(?)")
                        .param(number)
                        .query((row, index) -> number)
                        .single());
    }

    private static long number(String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
