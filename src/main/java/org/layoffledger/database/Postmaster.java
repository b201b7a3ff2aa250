package org.layoffledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server's main process as {@code postmaster.pid} in its cluster names it. */
final class Postmaster {

    private static final int PATIENCE_TENTHS = 300;

    private final Path pidFile;

    Postmaster(Path cluster) {
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /** The process, if one runs. A file that a crash left behind may name a number that something else uses by now. */
    Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(Postmaster::isServer);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // vanished while we looked, or cut off: the server copes with a stale file itself
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(false);
    }

    /** Stops a server that outlived its application: an orderly shutdown, by force where that takes too long. */
    void stop() throws IOException, InterruptedException {
        ProcessHandle server = process().orElse(null);
        if (server == null) {
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
        // Not onExit(): it waits for ever where nobody reaps the process. The server removes its file last.
        for (int i = 0; i < PATIENCE_TENTHS && Files.exists(pidFile) && server.isAlive(); i++) {
            Thread.sleep(100);
        }
        if (Files.exists(pidFile) && server.isAlive()) {
            server.destroyForcibly();
        }
    }
}
