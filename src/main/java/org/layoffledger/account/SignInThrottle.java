package org.layoffledger.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down those who guess passwords. After a few failures a user name is closed for one address, after more of them the address altogether, until the last failure
 * is a while ago. Remembers a bounded number of guessers, the latest.
 */
@Component
class SignInThrottle {

    static final int FAILURES_BY_USER_AND_ADDRESS = 5;
    static final int FAILURES_BY_ADDRESS = 30;
    static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int CAPACITY = 10_000;

    private final Clock clock;
    private final Map<String, Failures> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > CAPACITY;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    synchronized boolean allows(String username, String address) {
        return count(both(username, address)) < FAILURES_BY_USER_AND_ADDRESS && count(address) < FAILURES_BY_ADDRESS;
    }

    synchronized void failed(String username, String address) {
        Instant now = clock.instant();
        for (String key : new String[] {both(username, address), address}) {
            remembered.put(key, new Failures(count(key) + 1, now));
        }
    }

    synchronized void succeeded(String username, String address) {
        remembered.remove(both(username, address));
    }

    synchronized int size() {
        return remembered.size();
    }

    private int count(String key) {
        Failures failures = remembered.get(key);
        return failures == null || failures.last().plus(PAUSE).isBefore(clock.instant()) ? 0 : failures.count();
    }

    private static String both(String username, String address) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return address + ' ' + name.substring(0, Math.min(name.length(), 100));
    }
}
