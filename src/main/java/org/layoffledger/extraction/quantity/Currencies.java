package org.layoffledger.extraction.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names and signs of currencies before and behind an amount. */
final class Currencies {

    /**
     * A name or sign of a currency or of a part of one.
     *
     * @param code ISO 4217
     * @param factor units of the currency that one of it is worth: 0.01 for a cent, a million for MUSD
     */
    record Unit(String code, BigDecimal factor) {}

    private static final Set<String> LOWER_CASE_CODES = Set.of("usd", "rmb", "eur", "gbp", "yen", "won", "cny");
    /** Names as short as codes that are written in lower case. */
    private static final Set<String> WORDS =
            Set.of("euro", "baht", "yuan", "lira", "quid", "rand", "dong", "fen", "sen");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private static final WordTable<Unit> BEFORE;
    private static final WordTable<Unit> AFTER;
    private static final WordTable<Unit> PARTS;

    static {
        Map<String, Unit> before = new LinkedHashMap<>();
        Map<String, Unit> after = new LinkedHashMap<>();
        Map<String, Unit> parts = new LinkedHashMap<>();
        for (Vocabulary currency : Vocabulary.load("quantity-currencies").parts()) {
            String code = currency.in("code").word();
            Unit unit = new Unit(code, BigDecimal.ONE);
            currency.in("before").words().forEach(word -> before.put(word, unit));
            currency.in("after").words().forEach(word -> after.put(word, unit));
            String millions = "m" + code.toLowerCase(Locale.ROOT);
            before.put(millions, new Unit(code, MILLION));
            after.put(millions, new Unit(code, MILLION));
            part(currency, "tenths", new Unit(code, TENTH), parts);
            part(currency, "cents", new Unit(code, HUNDREDTH), parts);
        }
        BEFORE = new WordTable<>(before);
        AFTER = new WordTable<>(after);
        PARTS = new WordTable<>(parts);
    }

    private Currencies() {}

    private static void part(Vocabulary currency, String key, Unit unit, Map<String, Unit> parts) {
        if (currency.has(key)) {
            currency.in(key).words().forEach(word -> parts.put(word, unit));
        }
    }

    /** The names and signs that stand in front of amounts. */
    static Set<String> signs() {
        return BEFORE.words();
    }

    /** The currency whose name or sign stands at {@code index} in front of an amount, or null. */
    static WordTable.@Nullable Entry<Unit> before(String text, int index) {
        return usable(text, index, BEFORE.at(text, index));
    }

    /** The currency whose name or sign stands at {@code index} behind an amount, or null. */
    static WordTable.@Nullable Entry<Unit> after(String text, int index) {
        WordTable.Entry<Unit> entry = usable(text, index, AFTER.at(text, index));
        if (entry == null || entry.length() != 1) {
            return entry;
        }
        char following = Chars.at(text, index + 1);
        return switch (entry.word().charAt(0)) {
            case '元' -> "素宇件年老首旦月凶帅勋".indexOf(following) < 0 ? entry : null;
            case '块' ->
                !Chars.isHan(following) || ChineseNumerals.mayStart(following) || "的左以多".indexOf(following) >= 0
                        ? entry
                        : null;
            case '圆' -> "桌形周满".indexOf(following) < 0 ? entry : null;
            case '$', '¥', '₹', '€', '£' -> Chars.isDigit(following) ? null : entry;
            default -> entry;
        };
    }

    /** The hundredth or tenth part of a currency named at {@code index}, or null. */
    static WordTable.@Nullable Entry<Unit> part(String text, int index) {
        return PARTS.at(text, index);
    }

    /** Short Latin names are words of other kinds unless in upper case: rs, rm, sek. */
    private static WordTable.@Nullable Entry<Unit> usable(
            String text, int index, WordTable.@Nullable Entry<Unit> entry) {
        if (entry == null || entry.length() > 4 || LOWER_CASE_CODES.contains(entry.word())) {
            return entry;
        }
        boolean latin = true;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.word().charAt(i);
            latin &= Chars.isLetter(c) || c == '.';
        }
        boolean isWord = WORDS.contains(entry.word());
        return latin && !isWord && !Chars.isUpper(text.charAt(index)) ? null : entry;
    }
}
