package org.layoffledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.extraction.RecognizedValue.Kind;

class RecognitionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final String PIECES =
            "零一二两三十百千万亿兆点多余几成年月日号季周天个前后上下今本去第首到至-—~()，。 ,.%$¥€0123456789abcdefhijlmnoqrstuvwyAQHFY'\n\uD800\uDC00元块角人名位约近超过";

    private final Recognition recognition = new Recognition();

    @Test
    void valuesComeInTheOrderOfTheText() {
        String text = "微软2025年7月2日裁员约9000人，占4%，投入800亿美元。";

        assertThat(recognition.recognize(text, TODAY))
                .extracting(RecognizedValue::kind, value -> value.span().of(text))
                .containsExactly(
                        tuple(Kind.DATE, "2025年7月2日"),
                        tuple(Kind.NUMBER, "约9000人"),
                        tuple(Kind.PERCENT, "4%"),
                        tuple(Kind.MONEY, "800亿美元"));
    }

    @Test
    void theDigitsOfADateAreNoNumber() {
        assertThat(recognition.recognize("fiscal Q2 2026", TODAY)).hasSize(1);
    }

    @Test
    void traditionalAndSimplifiedTextsGiveTheSame() {
        assertThat(recognition.recognize("去年裁員逾一萬人，資本支出新臺幣三億元", TODAY))
                .isEqualTo(recognition.recognize("去年裁员逾一万人，资本支出新台币三亿元", TODAY));
    }

    /** Random texts of the very pieces that the rules look for. */
    @Test
    void anyTextIsReadWithoutFailing() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(25); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            checkSpans(text.toString());
        }
    }

    @Property(tries = 500)
    void everySpanLiesWithinItsText(@ForAll String text) {
        checkSpans(text);
    }

    private void checkSpans(String text) {
        List<RecognizedValue> found = recognition.recognize(text, TODAY);
        assertThat(found).allSatisfy(value -> {
            assertThat(value.span().length()).isPositive();
            assertThat(value.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(value.kind().isQuantity()).isEqualTo(value.value() != null);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "万",
                "一",
                "1,111,",
                "1.",
                "1-",
                "$1",
                "一点",
                "1%",
                "2025年",
                "1月",
                "第",
                "前",
                "1 to ",
                "between 1 and ",
                "the last ",
                "first ",
                "1 in ",
                "hundred and ",
                "1 big "
            })
    void workGrowsLinearlyWithRepetition(String piece) {
        String text = piece.repeat(400_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> recognition.recognize(text, TODAY));
    }
}
