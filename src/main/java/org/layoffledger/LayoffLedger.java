package org.layoffledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application's entry point. */
@SpringBootApplication
public class LayoffLedger {

    public static void main(String[] args) {
        SpringApplication.run(LayoffLedger.class, args);
    }
}
