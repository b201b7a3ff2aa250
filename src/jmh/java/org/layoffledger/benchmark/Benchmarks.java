package org.layoffledger.benchmark;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks whose name fits a regular expression (all by default) and prints characters a second; {@code linearity} runs {@link Linearity} instead. A
 * second argument names a folder of articles to measure with.
 */
public final class Benchmarks {

    private static final TimeValue ITERATION = TimeValue.seconds(2);

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        String which = args.length == 0 || args[0].isBlank() ? ".*" : args[0];
        if (which.equals("linearity")) {
            Linearity.print();
            return;
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("org\\.layoffledger\\.benchmark\\..*" + which)
                .mode(Mode.Throughput)
                .forks(1)
                .threads(1)
                .warmupIterations(12)
                .warmupTime(ITERATION)
                .measurementIterations(4)
                .measurementTime(ITERATION)
                .jvmArgs("-Xmx2g");
        if (args.length > 1 && !args[1].isBlank()) {
            options.param("corpus", args[1]);
        }
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf(Locale.ROOT, "%n%-50s %-24s %20s%n", "benchmark", "corpus", "characters a second");
        for (RunResult result : results) {
            String corpus = result.getParams().getParam("corpus");
            String language = corpus == null ? "mixed" : corpus;
            double characters = Corpus.characters(Corpus.articles(language));
            String name = result.getParams().getBenchmark();
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %-24s %,20.0f ± %2.0f %%%n",
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                    language,
                    result.getPrimaryResult().getScore() * characters,
                    100
                            * result.getPrimaryResult().getScoreError()
                            / result.getPrimaryResult().getScore());
        }
    }
}
