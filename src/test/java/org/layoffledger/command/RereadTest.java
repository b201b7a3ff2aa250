package org.layoffledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RereadTest extends OwnLedger {

    @Test
    void whatChangesIsShownFirstAndAppliedWhenAskedFor() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Microsoft said on July 2, 2025 that it would lay off about 9,000 employees.");
        assertThat(run("ingest", article.toString())).isZero();
        assertThat(run("reread")).isZero();
        assertThat(printed()).contains("has read every article");

        inLedger(jdbc -> {
            jdbc.sql("update layoff_mention set headcount = 900").update();
            jdbc.sql("update layoff_event set headcount = 900, headcount_low = 900, headcount_high = 900")
                    .update();
            jdbc.sql("update article_reading set directory = repeat('0', 64)").update();
        });
        assertThat(run("reread")).isZero();
        assertThat(printed())
                .contains("900 to 900 -> 9000 to 9000", "Microsoft: headcount 900 -> 9000", "Nothing has changed yet");
        assertThat(run("reread", "--apply")).isZero();
        assertThat(printed()).contains("It was applied");
        inLedger(jdbc -> assertThat(jdbc.sql("select headcount from layoff_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(9000));
        assertThat(run("reread", "--abandon")).isEqualTo(1);
    }
}
