package org.layoffledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final InstantSource source = () -> now;
    private final SignInThrottle throttle = new SignInThrottle(source.withZone(ZoneOffset.UTC));

    @Test
    void closesAUserNameForTheAddressThatGuesses() {
        fail("chief", "192.0.2.1", SignInThrottle.FAILURES_BY_USER_AND_ADDRESS);

        assertThat(throttle.allows("Chief ", "192.0.2.1")).isFalse();
        assertThat(throttle.allows("other", "192.0.2.1")).isTrue();
        assertThat(throttle.allows("chief", "192.0.2.2")).isTrue();
    }

    @Test
    void closesAnAddressThatTriesManyUserNames() {
        for (int i = 0; i < SignInThrottle.FAILURES_BY_ADDRESS; i++) {
            fail("user" + i, "192.0.2.1", 1);
        }

        assertThat(throttle.allows("chief", "192.0.2.1")).isFalse();
        assertThat(throttle.allows("chief", "192.0.2.2")).isTrue();
    }

    @Test
    void opensAgainWhenTheLastFailureIsAWhileAgo() {
        fail("chief", "192.0.2.1", 9);
        now = now.plus(SignInThrottle.PAUSE).plus(Duration.ofSeconds(1));

        assertThat(throttle.allows("chief", "192.0.2.1")).isTrue();
        fail("chief", "192.0.2.1", 1);
        assertThat(throttle.allows("chief", "192.0.2.1")).isTrue();
    }

    @Test
    void forgetsTheFailuresOfSomebodyWhoThenSignsIn() {
        fail("chief", "192.0.2.1", SignInThrottle.FAILURES_BY_USER_AND_ADDRESS - 1);
        throttle.succeeded("chief", "192.0.2.1");
        fail("chief", "192.0.2.1", 1);

        assertThat(throttle.allows("chief", "192.0.2.1")).isTrue();
    }

    @Test
    void remembersABoundedNumber() {
        for (int i = 0; i < 30_000; i++) {
            fail("user" + i, "198.51.100." + i, 1);
        }

        assertThat(throttle.size()).isEqualTo(10_000);
    }

    private void fail(String user, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(user, address);
        }
    }
}
