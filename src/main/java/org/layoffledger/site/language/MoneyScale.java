package org.layoffledger.site.language;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The word of magnitude that a language puts behind an amount of money.
 *
 * @param name the last part of its message's key
 * @param exponent the power of ten it stands for
 */
record MoneyScale(String name, int exponent) {

    private static final MoneyScale UNIT = new MoneyScale("unit", 0);
    private static final int PLACES = 3;

    /** The largest scale that an amount reaches: trillion, billion, million in English; 万亿, 亿, 万 in Chinese. */
    static MoneyScale of(BigDecimal amount, SiteLanguage language) {
        int magnitude = amount.signum() == 0 ? 0 : amount.abs().precision() - amount.scale() - 1;
        if (magnitude >= 12) {
            return new MoneyScale("trillion", 12);
        }
        if (language.isChinese()) {
            return magnitude >= 8
                    ? new MoneyScale("hundred-million", 8)
                    : magnitude >= 4 ? new MoneyScale("ten-thousand", 4) : UNIT;
        }
        return magnitude >= 9 ? new MoneyScale("billion", 9) : magnitude >= 6 ? new MoneyScale("million", 6) : UNIT;
    }

    boolean isUnit() {
        return exponent == 0;
    }

    String digits(BigDecimal amount) {
        return Wording.plain(amount.scaleByPowerOfTen(-exponent).round(MathContext.DECIMAL64), PLACES);
    }
}
