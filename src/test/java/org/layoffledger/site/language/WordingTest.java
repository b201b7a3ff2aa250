package org.layoffledger.site.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordingTest {

    private final Wording english = in(SiteLanguage.ENGLISH);
    private final Wording simplified = in(SiteLanguage.SIMPLIFIED_CHINESE);
    private final Wording traditional = in(SiteLanguage.TRADITIONAL_CHINESE);

    private static Wording in(SiteLanguage language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wording(language, messages);
    }

    @Test
    void aVagueCountStaysAWord() {
        assertThat(english.people(100L, null, "vague")).isEqualTo("hundreds");
        assertThat(simplified.people(100L, null, "vague")).isEqualTo("数百");
        assertThat(traditional.people(10_000L, null, "vague")).isEqualTo("數萬");
        assertThat(english.size(1_000L, null, "vague", null)).isEqualTo("thousands of people");
    }

    @Test
    void hedgesAndRangesAreKept() {
        assertThat(english.people(9_000L, null, "about")).isEqualTo("about 9,000");
        assertThat(english.people(8_000L, null, "at_least")).isEqualTo("more than 8,000");
        assertThat(simplified.people(10_000L, 20_000L, "up_to")).isEqualTo("至多10,000–20,000");
        assertThat(english.size(null, null, "about", new BigDecimal("10.0000"))).isEqualTo("about 10% of the staff");
        assertThat(english.size(null, null, null, null)).isEqualTo("no number given");
        assertThat(english.band(100, 999, true)).isEqualTo("100–999 or more");
    }

    @Test
    void moneyIsWordedInTheScaleOfTheLanguage() {
        BigDecimal amount = new BigDecimal("185000000000.00");
        assertThat(english.money(amount, null, "USD", "at_least")).isEqualTo("more than $185 billion");
        assertThat(simplified.money(amount, null, "USD", "at_least")).isEqualTo("超过1,850亿美元");
        assertThat(traditional.money(new BigDecimal("1200000000000"), null, "TWD", "about"))
                .isEqualTo("約新台幣1.2兆元");
        assertThat(english.money(new BigDecimal("175000000000"), amount, "USD", "exact"))
                .isEqualTo("$175–185 billion");
        assertThat(english.money(new BigDecimal("12980000000"), null, "CNY", "exact"))
                .isEqualTo("RMB 12.98 billion");
        assertThat(english.money(new BigDecimal("500"), null, "SEK", "exact")).isEqualTo("SEK 500");
    }

    @Test
    void growthIsARangeWhereTheAmountsAre() {
        assertThat(english.growth(new BigDecimal(64), new BigDecimal(93))).isEqualTo("+64% to +93%");
        assertThat(english.growth(new BigDecimal(26), null)).isEqualTo("more than +26%");
        assertThat(english.growth(new BigDecimal(-100), new BigDecimal(102))).isEqualTo("up to +102%");
    }

    @Test
    void datesAreAsPreciseAsTheyAreStated() {
        assertThat(english.isoDate("2025-07-02")).isEqualTo("2 July 2025");
        assertThat(english.isoDate("2025-07")).isEqualTo("July 2025");
        assertThat(simplified.isoDate("2025-07-02")).isEqualTo("2025年7月2日");
        assertThat(simplified.isoDate("2025")).isEqualTo("2025年");
        assertThat(english.isoDate(null)).isEmpty();
    }

    @Test
    void periodsKeepTheirFiscalName() {
        assertThat(english.period("FY2025-Q2")).isEqualTo("Q2 FY2025");
        assertThat(simplified.period("FY2025-Q2")).isEqualTo("2025财年第二季度");
        assertThat(traditional.period("2025-H1")).isEqualTo("2025年上半年");
        assertThat(english.period("2025/2027")).isEqualTo("2025–2027");
        assertThat(english.quarter(8099)).isEqualTo("Q4 2024");
        assertThat(english.months(8098, 8101)).isEqualTo("Jul 2024–Jun 2025");
        assertThat(english.period(null)).isEqualTo("no period stated");
    }
}
