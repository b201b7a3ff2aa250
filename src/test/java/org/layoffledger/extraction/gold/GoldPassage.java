package org.layoffledger.extraction.gold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.SourceText;

/** An annotated passage of the gold set; the fields are described in {@code src/test/resources/gold/README.md}. */
public record GoldPassage(
        String id,
        String language,
        String construction,
        @Nullable LocalDate publishedOn,
        @Nullable String title,
        String text,
        List<Layoff> layoffs,
        List<Capex> capex) {

    /** A headline stands above the text, as in a file. */
    public SourceText source() {
        return source(title == null ? text : title + "\n\n" + text);
    }

    /** The passage's date with another text, such as the same one in another script. */
    public SourceText source(String otherText) {
        return new SourceText(otherText, null, publishedOn, null);
    }

    boolean isNegative() {
        return layoffs.isEmpty() && capex.isEmpty();
    }

    /** An annotated job cut; {@code |} parts readings that are equally right. */
    public record Layoff(
            String company,
            List<String> names,
            @Nullable Long headcount,
            @Nullable Long headcountMax,
            @Nullable String qualifier,
            @Nullable BigDecimal workforcePercent,
            @Nullable String announcedOn,
            @Nullable String status,
            @Nullable String unit,
            boolean optional,
            String quote) {}

    /** An annotated statement of capital expenditure. */
    public record Capex(
            String spender,
            List<String> names,
            @Nullable List<String> members,
            BigDecimal amount,
            @Nullable BigDecimal amountMax,
            String currency,
            @Nullable String period,
            @Nullable String basis,
            boolean optional,
            String quote) {}
}
