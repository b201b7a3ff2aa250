package org.layoffledger.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.ReportingPeriod.Part;
import org.layoffledger.extraction.text.Folding;
import org.layoffledger.extraction.time.TimeExpression.FiscalReference;

/** Each wording of dates and periods, told on Friday, 6 February 2026. */
class TimeRecognizerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 6);

    private final TimeRecognizer recognizer = new TimeRecognizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    2025年7月2日           | 2025-07-02
                    二〇二五年七月二日       | 2025-07-02
                    民國114年7月           | 2025-07
                    2025-07-02             | 2025-07-02
                    2025/7/2               | 2025-07-02
                    10月28日               | 2025-10-28
                    3日                    | 2026-02-03
                    今日(6日)              | 2026-02-06
                    昨日                   | 2026-02-05
                    本周三                 | 2026-02-04
                    上周五                 | 2026-01-30
                    周四                   | 2026-02-05
                    去年10月               | 2025-10
                    10月                   | 2025-10
                    将于3月                | 2026-03
                    上月                   | 2026-01
                    今年                   | 2026
                    去年底                 | 2025
                    9月中旬                | 2025-09-11/2025-09-20
                    3天前                  | 2026-02-03
                    5个月后                | 2026-07
                    2025年第二季度          | 2025-Q2
                    去年第四季              | 2025-Q4
                    第四季度               | 2025-Q4
                    本季度                 | 2026-Q1
                    上半年                 | 2026-H1
                    2025年前三季度          | 2025-Q1/2025-Q3
                    2022年前十一个月        | 2022-01/2022-11
                    2025至2027年           | 2025/2027
                    今明两年               | 2026/2027
                    2025财年               | FY2025
                    2025财年第二季度        | FY2025-Q2
                    2026财年上半年          | FY2026-H1
                    25Q4                   | 2025-Q4
                    1H25                   | 2025-H1
                    FY25                   | FY2025
                    Q2 FY26                | FY2026-Q2
                    July 2, 2025           | 2025-07-02
                    2 July 2025            | 2025-07-02
                    on Oct. 28             | 2025-10-28
                    last Wednesday         | 2026-02-04
                    on Tuesday             | 2026-02-03
                    in October             | 2025-10
                    will close in May      | 2026-05
                    effective April 1      | 2026-04-01
                    last year              | 2025
                    two weeks ago          | 2026-01-23
                    last quarter           | 2025-Q4
                    the third quarter of last year | 2025-Q3
                    last year's third quarter      | 2025-Q3
                    the final quarter of 2023      | 2023-Q4
                    first half of 2026     | 2026-H1
                    since 2022             | 2022
                    between 2022 and 2024  | 2022/2024
                    July 13-15             | 2026-07-13/2026-07-15
                    fiscal 2026            | FY2026
                    fiscal year 2025       | FY2025
                    second quarter of fiscal 2026 | FY2026-Q2
                    fiscal 2026 second quarter    | FY2026-Q2
                    fiscal Q2 2026         | FY2026-Q2
                    """)
    void expressionsResolveAgainstTheDate(String text, String iso) {
        assertThat(read(text)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you may not",
                "she may email",
                "March on",
                "Have a great week",
                "1-2",
                "12.53%",
                "Version 1.1.3",
                "138-2010-2015",
                "2000 pieces",
                "$2025",
                "3日元",
                "今年轻人",
                "每周三次",
                "五分之一",
                "24/7",
                "at 10:30",
                "in three words",
                "前10名",
                "一个月薪水",
                "https://example.org/2024/01/31/q4_2023",
                "May I",
                "the 2000 jobs",
                "目前年薪"
            })
    void whatOnlyLooksLikeADateIsPassedOver(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "本财年, YEAR, 0,",
        "上财年, YEAR, -1,",
        "上财季, , , -1",
        "第二财季, Q2, ,",
        "last fiscal quarter, , , -1",
        "this fiscal year, YEAR, 0,",
        "the fiscal second quarter, Q2, ,"
    })
    void fiscalPeriodsWithoutAYearKeepWhatTheWordsSay(String text, Part part, Integer years, Integer quarters) {
        TimeExpression time = find(text).get(0);

        assertThat(time.iso()).isNull();
        assertThat(time.period()).isNull();
        assertThat(time.fiscal()).isEqualTo(new FiscalReference(part, years, quarters));
    }

    @Test
    void aBareYearIsDateAndPeriod() {
        TimeExpression time = find("2025年").get(0);

        assertThat(time.date()).isEqualTo(PartialDate.of(2025));
        assertThat(time.period()).isEqualTo(ReportingPeriod.year(2025));
        assertThat(time.relative()).isFalse();
    }

    @Test
    void withoutAReferenceRelativeWordsStayUnresolved() {
        List<TimeExpression> found = recognizer.recognize("去年10月, last quarter, 3日", Language.ENGLISH, null);

        assertThat(found).hasSize(3).allMatch(time -> time.iso() == null && time.relative());
    }

    @ParameterizedTest
    @CsvSource({
        "2018年之后, after",
        "2018年以前, before",
        "自2016年9月1日起, since",
        "2010年1月4日或之前, until",
        "去年底, end",
        "by 2030, until",
        "early 2025, start",
        "mid-2026, mid",
        "the end of 2024, end"
    })
    void boundsAreTold(String text, String mod) {
        assertThat(find(text)).singleElement().satisfies(time -> {
            assertThat(time.mod()).isEqualTo(mod);
            assertThat(time.span().of(text)).isEqualTo(text);
        });
    }

    @Test
    void theTwentyNinthOfFebruaryNeedsItsYear() {
        assertThat(find("2025年2月29日"))
                .allMatch(time -> time.date() == null || time.date().day() == null);
    }

    private String read(String text) {
        return find(text).stream().map(TimeExpression::iso).collect(Collectors.joining(", "));
    }

    private List<TimeExpression> find(String text) {
        return recognizer.recognize(Folding.fold(text), Language.ENGLISH, TODAY);
    }
}
