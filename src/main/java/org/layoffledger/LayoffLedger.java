package org.layoffledger;

import java.time.Clock;
import org.layoffledger.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application's entry point: {@code serve} (the default) and the commands of {@link Commands}. */
@SpringBootApplication
public class LayoffLedger {

    public static void main(String[] args) {
        Integer status = Commands.run(LayoffLedger.class, args);
        if (status != null) {
            System.exit(status);
        }
    }

    /** Everything that asks for the time asks here. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
