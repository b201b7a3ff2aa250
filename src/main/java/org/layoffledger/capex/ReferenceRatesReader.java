package org.layoffledger.capex;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.capex.ReferenceRates.Rate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the file of exchange rates; what is wrong in it is said with its currency and year. */
final class ReferenceRatesReader {

    private static final String RATES = "/db/reference/exchange-rates.yaml";

    private ReferenceRatesReader() {}

    /** The rates that ship with the application. */
    static ReferenceRates read() {
        try (InputStream stream = ReferenceRatesReader.class.getResourceAsStream(RATES)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + RATES);
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RATES, e);
        }
    }

    static ReferenceRates read(Reader yaml) {
        Map<?, ?> file = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), RATES);
        List<Rate> rates = new ArrayList<>();
        for (Object source : list(file.get("sources"))) {
            Map<?, ?> fields = map(source, "a source");
            map(fields.get("years"), "years").forEach((year, quotes) -> {
                Map<?, ?> ofYear = map(quotes, String.valueOf(year));
                int number = Integer.parseInt(String.valueOf(year));
                quoted(ofYear.get("unitsPerDollar"))
                        .forEach((currency, units) -> rates.add(rate(
                                fields,
                                currency,
                                number,
                                BigDecimal.ONE.divide(decimal(units), MathContext.DECIMAL64))));
                quoted(ofYear.get("dollarsPerUnit"))
                        .forEach((currency, dollars) -> rates.add(rate(fields, currency, number, decimal(dollars))));
            });
        }
        return new ReferenceRates(rates);
    }

    private static Rate rate(Map<?, ?> source, Object currency, int year, BigDecimal dollars) {
        return new Rate(
                String.valueOf(currency),
                year,
                dollars,
                text(source, "name"),
                text(source, "address"),
                text(source, "retrieved"));
    }

    private static String text(Map<?, ?> fields, String name) {
        return Objects.toString(fields.get(name), "");
    }

    private static BigDecimal decimal(@Nullable Object value) {
        BigDecimal decimal = new BigDecimal(String.valueOf(value));
        if (decimal.signum() <= 0) {
            throw new IllegalArgumentException("not a rate: " + value);
        }
        return decimal;
    }

    private static Map<?, ?> quoted(@Nullable Object value) {
        return value == null ? Map.of() : map(value, "quotes");
    }

    private static Map<?, ?> map(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("not a mapping: " + what);
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("no list of sources");
    }
}
