package org.layoffledger.command;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/** Serves the web application until it is stopped. */
final class Serve {

    private Serve() {}

    /** Gives null once the application serves. Why it could not start was said by Spring Boot's failure analysis, or its stack trace. */
    static @Nullable Integer run(Class<?> application, String... args) {
        String[] options = args.length > 0 && args[0].equals("serve") ? Arrays.copyOfRange(args, 1, args.length) : args;
        Environment environment = SpringApplication.run(application, options).getEnvironment();
        LoggerFactory.getLogger(Serve.class) // not before Spring Boot has set logging up
                .info("Layoff Ledger is open at http://localhost:{}/", environment.getProperty("local.server.port"));
        return null;
    }
}
