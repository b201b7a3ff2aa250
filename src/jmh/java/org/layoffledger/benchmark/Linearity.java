package org.layoffledger.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.layoffledger.company.CompanyRegistry;
import org.layoffledger.extraction.NewsExtractor;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.extraction.robustness.WorstCases;

/** How much longer ten megabytes of the worst texts take than one, in processor time; twelve times is allowed. {@code -Dlinearity.megabyte} makes them shorter. */
final class Linearity {

    private static final int MEGABYTE = Integer.getInteger("linearity.megabyte", 1_000_000);
    private static final int TIMES = 10;
    private static final int ALLOWED = 12;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Linearity() {}

    static void print() {
        NewsExtractor extractor =
                new NewsExtractor(CompanyRegistry.load().directory());
        List<WorstCases.Case> cases = WorstCases.all().toList();
        cases.forEach(worst -> seconds(extractor, worst, MEGABYTE / 20));
        System.out.printf(Locale.ROOT, "%-52s %10s %10s %6s%n", "repeated", "1 MB", "10 MB", "ratio");
        int failed = 0;
        for (WorstCases.Case worst : cases) {
            double once = Math.min(seconds(extractor, worst, MEGABYTE), seconds(extractor, worst, MEGABYTE));
            double longer = seconds(extractor, worst, MEGABYTE * TIMES);
            double ratio = longer / Math.max(once, 1e-3);
            failed += ratio > ALLOWED ? 1 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %8.2f s %8.2f s %6.1f%s%n",
                    worst.name().replace("\n", "\\n"),
                    once,
                    longer,
                    ratio,
                    ratio > ALLOWED ? "  more than linear" : "");
        }
        System.out.printf("%d of %d grow more than %d times%n", failed, cases.size(), ALLOWED);
    }

    private static double seconds(NewsExtractor extractor, WorstCases.Case worst, int length) {
        SourceText source = SourceText.of(worst.text(length));
        System.gc();
        long start = CLOCK.getCurrentThreadCpuTime();
        extractor.extract(source);
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
