package org.layoffledger.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.text.Folding;

/** Each wording that counts, and beside it what only looks like a number. */
class QuantityRecognizerTest {

    private final QuantityRecognizer recognizer = new QuantityRecognizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    裁员1.4万人                         | 1.4万人 = people 14000
                    裁员14,000人                        | 14,000人 = people 14000
                    影响４，５６５人                     | ４，５６５人 = people 4565
                    削减 9 千个岗位                      | 9 千个岗位 = people 9000
                    2.4 万名员工                        | 2.4 万名员工 = people 24000
                    3万5千人                            | 3万5千人 = people 35000
                    裁员一万零一百一十一人                | 一万零一百一十一人 = people 10111
                    裁員壹仟壹佰人                       | 壹仟壹佰人 = people 1100
                    近9000人                            | 近9000人 = people 9000 about
                    近万人                              | 近万人 = people 10000 up_to
                    逾1000名                            | 逾1000名 = people 1000 at_least >
                    900余人                             | 900余人 = people 900 at_least >
                    二百三十余万人                       | 二百三十余万人 = people 2300000 at_least >
                    至少是200人                         | 至少是200人 = people 200 at_least >=
                    不到500个职位                       | 不到500个职位 = people 500 up_to <
                    五百人以上                          | 五百人以上 = people 500 at_least >=
                    数百人                              | 数百人 = people 100 vague
                    上千名员工                          | 上千名员工 = people 1000 vague
                    几万人                              | 几万人 = people 10000 vague
                    两三百人                            | 两三百人 = people 200..300
                    1—2万人                             | 1—2万人 = people 10000..20000
                    十八至三十万人                       | 十八至三十万人 = people 180000..300000
                    约4000-6000人                       | 约4000-6000人 = people 4000..6000 about
                    200名IT人员                         | 200名IT人员 = people 200
                    1.6万个企业类职位                    | 1.6万个企业类职位 = people 16000
                    5.7万                               | 5.7万 = number 57000
                    cut 14,000 corporate roles          | 14,000 corporate roles = people 14000
                    3,700 full-time staff               | 3,700 full-time staff = people 3700
                    1,500 sales and marketing staff     | 1,500 sales and marketing staff = people 1500
                    10,000 of its employees             | 10,000 of its employees = people 10000
                    a 300-person team                   | 300-person = people 300
                    its 51,000-strong workforce         | 51,000-strong = people 51000
                    up to 30,000 jobs                   | up to 30,000 jobs = people 30000 up_to <=
                    as many as 20,000 workers           | as many as 20,000 workers = people 20000 up_to <=
                    more than 1,000 people              | more than 1,000 people = people 1000 at_least >
                    1,000-plus employees                | 1,000-plus employees = people 1000 at_least >
                    1,000 or more workers               | 1,000 or more workers = people 1000 at_least >=
                    nearly 9,000 employees              | nearly 9,000 employees = people 9000 about
                    between 10,000 and 15,000 jobs      | 10,000 and 15,000 jobs = people 10000..15000
                    6,000 to 7,000 jobs                 | 6,000 to 7,000 jobs = people 6000..7000
                    hundreds of jobs                    | hundreds of jobs = people 100 vague
                    tens of thousands of employees      | tens of thousands of employees = people 10000 vague
                    several hundred workers             | several hundred workers = people 100 vague
                    two dozen people                    | two dozen people = people 24
                    twenty-one thousand eleven jobs     | twenty-one thousand eleven jobs = people 21011
                    half a million workers              | half a million workers = people 500000
                    above 1000 and below 1500           | above 1000 and below 1500 = number 1000..1500
                    """)
    void countsAreReadWithHedgeAndNoun(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    800億美元                           | 800億美元 = USD 80000000000
                    1,801.69美元                        | 1,801.69美元 = USD 1801.69
                    NT$1.2兆                            | NT$1.2兆 = TWD 1200000000000
                    新台幣3億元                         | 新台幣3億元 = TWD 300000000
                    HK$12.3億                           | HK$12.3億 = HKD 1230000000
                    人民币 8千元                        | 人民币 8千元 = CNY 8000
                    3800亿元人民币                      | 3800亿元人民币 = CNY 380000000000
                    9000元日币                          | 9000元日币 = JPY 9000
                    三块四毛                            | 三块四毛 = CNY 3.4
                    600亿至650亿美元                    | 600亿至650亿美元 = USD 60000000000..65000000000
                    八百到九百亿泰铢                     | 八百到九百亿泰铢 = THB 80000000000..90000000000
                    数十亿美元                          | 数十亿美元 = USD 1000000000 vague
                    亏损为-0.32美元                     | -0.32美元 = USD -0.32
                    US$80 billion                       | US$80 billion = USD 80000000000
                    $80bn                               | $80bn = USD 80000000000
                    $500m                               | $500m = USD 500000000
                    80 billion dollars                  | 80 billion dollars = USD 80000000000
                    $60 to $65 billion                  | $60 to $65 billion = USD 60000000000..65000000000
                    $66-72 billion                      | $66-72 billion = USD 66000000000..72000000000
                    between $115 billion and $135 billion | $115 billion and $135 billion = USD 115000000000..135000000000
                    ₹35,000 crore                       | ₹35,000 crore = INR 350000000000
                    Rs 20 lakh                          | Rs 20 lakh = INR 2000000
                    380 billion yuan                    | 380 billion yuan = CNY 380000000000
                    as much as $185 billion             | as much as $185 billion = USD 185000000000 up_to <=
                    tens of billions of dollars         | tens of billions of dollars = USD 10000000000 vague
                    rose from $5 billion to $8 billion  | $5 billion = USD 5000000000, $8 billion = USD 8000000000
                    """)
    void moneyIsReadInWholeUnits(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    近4%                                | 近4% = percent 4 about
                    百分之四                            | 百分之四 = percent 4
                    万分之三                            | 万分之三 = percent 0.03
                    三成员工                            | 三成 = share 30
                    三成五                              | 三成五 = share 35
                    五分之一                            | 五分之一 = share 20
                    过半员工                            | 过半 = share 50 at_least >
                    4个百分点                           | 4个百分点 = percent 4
                    5%-10%                              | 5%-10% = percent 5..10
                    10 to 15 percent                    | 10 to 15 percent = percent 10..15
                    one in five employees               | one in five = share 20
                    two-fifths of staff                 | two-fifths = share 40
                    nearly half of its staff            | nearly half = share 50 about
                    a quarter of jobs                   | a quarter = share 25
                    just under 4%                       | just under 4% = percent 4 up_to <
                    """)
    void sharesArePercentages(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H100",
                "GPT-4 and o3-mini",
                "3nm",
                "B200",
                "runs on iOS 18 now",
                "v1.2.3",
                "at 10:30",
                "5pm",
                "[12]",
                "the second wave",
                "第三季度",
                "第一人称",
                "第三轮",
                "2025年",
                "2025财年",
                "10月3日",
                "in 2025",
                "July 4",
                "2025-07-03",
                "888-000-9999",
                "一切",
                "四川",
                "队伍",
                "登陆",
                "参会人数",
                "万一",
                "百度",
                "https://example.org/2025/07/cut-9000-jobs",
                "Which one do you prefer?",
                "1. first",
                "立即成立",
                "二元智能",
                "图3",
                "No. 2 player",
                "29km"
            })
    void whatOnlyLooksLikeANumberIsPassedOver(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5家公司",
                "30天",
                "一封致员工的信",
                "3个工作日",
                "200 stores and offices",
                "50 countries",
                "3 years of jobs",
                "10个国家的员工",
                "5亿用户"
            })
    void whatIsNoPersonIsNotCountedAsOne(String text) {
        assertThat(recognizer.recognize(text, Language.ENGLISH)).noneMatch(Quantity::isPeople);
    }

    @Test
    void theCoreLeavesTheHedgeOut() {
        Quantity quantity =
                recognizer.recognize("裁员约9000人左右", Language.SIMPLIFIED_CHINESE).get(0);

        assertThat(quantity.span().of("裁员约9000人左右")).isEqualTo("约9000人左右");
        assertThat(quantity.core().of("裁员约9000人左右")).isEqualTo("9000人");
    }

    private String read(String text) {
        List<Quantity> found = recognizer.recognize(Folding.fold(text), Language.ENGLISH);
        return found.stream().map(quantity -> describe(text, quantity)).collect(Collectors.joining(", "));
    }

    private static String describe(String text, Quantity quantity) {
        StringBuilder description = new StringBuilder(quantity.span().of(text)).append(" = ");
        description.append(
                switch (quantity.kind()) {
                    case MONEY -> quantity.currency();
                    case PERCENT -> quantity.fraction() ? "share" : "percent";
                    case NUMBER -> quantity.isPeople() ? "people" : "number";
                });
        description.append(' ').append(quantity.value().toPlainString());
        if (quantity.max() != null) {
            description.append("..").append(quantity.max().toPlainString());
        }
        String qualifier = quantity.qualifier().code();
        description.append(qualifier.equals("exact") ? "" : " " + qualifier);
        if (quantity.bound() != null) {
            description.append(
                    switch (quantity.bound()) {
                        case GREATER -> " >";
                        case AT_LEAST -> " >=";
                        case LESS -> " <";
                        case AT_MOST -> " <=";
                    });
        }
        return description.toString();
    }
}
