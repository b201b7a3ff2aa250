package org.layoffledger.command;

import picocli.CommandLine.Command;

/** Stands in the list of commands; {@link Serve} runs without the command line parser, which would stumble over Spring's own options. */
@Command(
        name = "serve",
        description =
                "Serves the web application (what happens without a command). Options such as --server.port=9000 go to Spring Boot.",
        mixinStandardHelpOptions = true)
final class ServeHelp implements Runnable {

    @Override
    public void run() {
        throw new IllegalStateException("served without the parser");
    }
}
