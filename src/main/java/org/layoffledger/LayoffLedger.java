package org.layoffledger;

import org.layoffledger.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application's entry point: {@code serve} (the default) and the commands of {@link Commands}. */
@SpringBootApplication
public class LayoffLedger {

    public static void main(String[] args) {
        Integer status = Commands.run(LayoffLedger.class, args);
        if (status != null) {
            System.exit(status);
        }
    }
}
