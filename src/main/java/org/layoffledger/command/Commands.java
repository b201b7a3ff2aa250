package org.layoffledger.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What stands behind {@code java -jar layoff-ledger.jar …}. Without a command the application is served. */
@Command(
        name = "layoff-ledger",
        description = "Reads news about technology companies into a ledger of layoffs and capital expenditure.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel = "[COMMAND]")
public final class Commands {

    private static final List<String> OWN_OPTIONS = List.of("--help", "-h", "--version", "-V");

    private Commands() {}

    /**
     * Runs the command that the arguments name.
     *
     * @param application the application's Spring configuration
     * @param args the command's name and its arguments
     * @return the exit status: 0 when all went well, 1 when something could not be done, 2 for a command line that makes no sense; null while the application goes
     *     on being served
     */
    public static @Nullable Integer run(Class<?> application, String... args) {
        if (isServe(args)) {
            return Serve.run(application, args);
        }
        return new CommandLine(new Commands())
                .addSubcommand(new ServeHelp())
                .addSubcommand(new Extract())
                .addSubcommand(new Recognize())
                .addSubcommand(new Ingest(application))
                .addSubcommand(new Reread(application))
                .addSubcommand(new Derive(application))
                .execute(args);
    }

    private static boolean isServe(String... args) {
        if (args.length == 0) {
            return true;
        }
        boolean helpAsked = args.length > 1 && OWN_OPTIONS.contains(args[1]);
        return args[0].equals("serve") && !helpAsked || args[0].startsWith("--") && !OWN_OPTIONS.contains(args[0]);
    }

    /** Says which build this is. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"Layoff Ledger " + (version == null ? "(development)" : version)};
        }
    }
}
