package org.layoffledger.command;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.layoffledger.reading.Reading;
import org.layoffledger.reading.ReadingChanges;
import org.layoffledger.reading.ReadingJob;
import org.layoffledger.reading.ReadingState;
import org.layoffledger.reading.Readings;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the ledger's articles again, without serving it: shows what that would change, and applies it if asked to. */
@Command(
        name = "reread",
        description = {
            "Reads all articles again that an earlier engine read, or one that knew other names.",
            "Shows what that would change; nothing changes without --apply."
        },
        mixinStandardHelpOptions = true)
final class Reread implements Callable<Integer> {

    private static final String WHO = "command";

    private final Class<?> application;

    @Option(names = "--apply", description = "Applies what was read.")
    private boolean apply;

    @Option(names = "--abandon", description = "Gives up the reading that has not ended, whoever started it.")
    private boolean abandon;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "Shows at most so many facts of each kind of change (default: ${DEFAULT-VALUE}).")
    private int limit;

    /**
     * The command.
     *
     * @param application the application's Spring configuration
     */
    Reread(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        ConfigurableApplicationContext context = QuietApplication.start(application);
        if (context == null) {
            return 1;
        }
        try (context;
                PrintWriter out = Output.open()) {
            Readings readings = context.getBean(Readings.class);
            ReadingJob job = context.getBean(ReadingJob.class);
            return abandon ? abandon(readings, out) : read(readings, job, context.getBean(ReadingChanges.class), out);
        }
    }

    private static Optional<Reading> open(Readings readings) {
        return readings.latest(1).stream()
                .filter(reading -> reading.state().isOpen())
                .findFirst();
    }

    private static int abandon(Readings readings, PrintWriter out) {
        Optional<Reading> open = open(readings);
        boolean done = open.isPresent() && readings.abandon(open.get().id());
        out.println(done ? "The reading was given up." : "There is no reading that can be given up.");
        return done ? 0 : 1;
    }

    private int read(Readings readings, ReadingJob job, ReadingChanges changes, PrintWriter out) {
        Optional<Reading> open = open(readings);
        OptionalLong id = open.map(reading -> OptionalLong.of(reading.id())).orElseGet(() -> readings.start(WHO));
        if (id.isEmpty()) {
            out.println("The present engine has read every article.");
            return 0;
        }
        open.filter(reading -> reading.state() == ReadingState.FAILED).ifPresent(failed -> readings.retry(failed.id()));
        Reading reading = work(id.getAsLong(), readings, job);
        new ReadingSummary(changes, limit).print(reading, out);
        if (apply && reading.state() == ReadingState.READY) {
            readings.apply(reading.id(), WHO);
            reading = work(reading.id(), readings, job);
        }
        return outcome(reading, readings, out);
    }

    /** Works until nothing more can be done. A step that fails is tried again; the third failure ends it. */
    private static Reading work(long id, Readings readings, ReadingJob job) {
        Reading reading = readings.find(id).orElseThrow();
        try (ProgressBar progress = progress(reading)) {
            boolean waits = false;
            while (reading.state().isWorking() && !waits) {
                boolean more = job.step();
                reading = readings.find(id).orElseThrow();
                waits = !more && reading.failure() == null;
                progress.stepTo(
                        reading.state() == ReadingState.APPLYING ? reading.articlesApplied() : reading.articlesDone());
            }
        }
        return reading;
    }

    private static int outcome(Reading reading, Readings readings, PrintWriter out) {
        if (readings.isOutdated(reading)) {
            out.println("It was started with another engine or other names and does not go on here. Give it up with"
                    + " --abandon, and start again.");
        }
        if (reading.failure() != null) {
            out.printf("It stopped: %s%n", reading.failure());
        }
        if (reading.state() == ReadingState.READY) {
            out.println("Nothing has changed yet. Apply it with --apply, or at the desk.");
        }
        if (reading.state() == ReadingState.APPLIED) {
            out.println("It was applied.");
        }
        return reading.state() == ReadingState.READY || reading.state() == ReadingState.APPLIED ? 0 : 1;
    }

    private static ProgressBar progress(Reading reading) {
        return Progress.bar(reading.state() == ReadingState.APPLYING ? "Applying" : "Reading", reading.articlesTotal());
    }
}
