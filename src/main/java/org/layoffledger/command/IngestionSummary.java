package org.layoffledger.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.layoffledger.ingestion.IngestionOutcome;

/** Counts what became of files, for the lines that close the command. */
final class IngestionSummary {

    private int added;
    private int known;
    private int layoffs;
    private int capex;
    private final List<String> refused = new ArrayList<>();

    void add(Path file, IngestionOutcome outcome) {
        if (outcome instanceof IngestionOutcome.Added article) {
            added++;
            layoffs += article.layoffs();
            capex += article.capex();
        } else if (outcome instanceof IngestionOutcome.Duplicate) {
            known++;
        } else if (outcome instanceof IngestionOutcome.Rejected rejected) {
            refused(file + ": " + rejected.detail());
        }
    }

    void refused(String nameAndReason) {
        refused.add(nameAndReason);
    }

    boolean isClean() {
        return refused.isEmpty();
    }

    void print(PrintWriter out) {
        out.printf("added          %6d%n", added);
        out.printf("already there  %6d%n", known);
        out.printf("refused        %6d%n", refused.size());
        refused.forEach(line -> out.printf("  %s%n", line));
        out.printf(
                "facts          %6d  (%d about layoffs, %d about capital expenditure)%n",
                layoffs + capex, layoffs, capex);
    }
}
