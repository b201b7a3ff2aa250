package org.layoffledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeriveTest extends OwnLedger {

    @Test
    void whatIsOutOfStepIsBroughtBack() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Microsoft said on July 2, 2025 that it would lay off about 9,000 employees.");
        assertThat(run("ingest", article.toString())).isZero();
        inLedger(jdbc -> jdbc.sql("update layoff_event set headcount = 900, headcount_low = 900, headcount_high = 900")
                .update());

        assertThat(run("derive")).isZero();
        assertThat(printed()).containsPattern("derived +1 ").containsPattern("failed +0\n");
        inLedger(jdbc -> assertThat(jdbc.sql("select headcount from layoff_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(9000));
    }
}
