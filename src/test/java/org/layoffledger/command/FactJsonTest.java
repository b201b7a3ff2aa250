package org.layoffledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.layoffledger.extraction.CapexBasis;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.ExtractedCapex;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.LayoffReason;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.ReportingPeriod;
import org.layoffledger.extraction.TextSpan;

class FactJsonTest {

    private static final String TEXT = "英克裁员120人";

    private static final ExtractedLayoff LAYOFF = new ExtractedLayoff(
            "Initech",
            "initech",
            List.of("英克"),
            120L,
            null,
            Qualifier.EXACT,
            new BigDecimal("4.50"),
            PartialDate.of(2025, 7),
            LayoffStatus.ANNOUNCED,
            LayoffRole.ROUND,
            3000L,
            null,
            null,
            LayoffReason.COST,
            0.9312,
            List.of(
                    Evidence.of(Evidence.SENTENCE, new TextSpan(0, TEXT.length()), TEXT),
                    Evidence.of("headcount", new TextSpan(4, 8), TEXT)),
            List.of("layoff.verb-number"));

    private static final ExtractedCapex CAPEX = new ExtractedCapex(
            ExtractedCapex.GROUP,
            null,
            List.of("四大"),
            List.of("Initech", "Globex"),
            new BigDecimal("2E+11"),
            null,
            "USD",
            Qualifier.ABOUT,
            ReportingPeriod.parse("FY2025-Q2"),
            CapexBasis.GUIDANCE,
            0.5,
            List.of(Evidence.of(Evidence.SENTENCE, new TextSpan(0, 2), TEXT)),
            List.of());

    private static final ExtractedArticle ARTICLE = new ExtractedArticle(
            Language.SIMPLIFIED_CHINESE, "\"英克\"", LocalDate.of(2025, 7, 2), List.of(LAYOFF), List.of(CAPEX));

    @Test
    void anObjectHasTheDocumentedFieldsInTheDocumentedOrder() {
        assertThat(new FactJson(false, false).article("news/a.txt", "a", ARTICLE))
                .isEqualTo("""
                        {"source":"news/a.txt","id":"a","language":"zh-Hans","title":"\\"英克\\"","publishedOn":"2025-07-02",\
                        "layoffs":[{"company":"Initech","names":["英克"],"headcount":120,"headcountMax":null,"qualifier":"exact",\
                        "workforcePercent":4.5,"announcedOn":"2025-07","status":"announced","role":"round","partOf":3000,"unit":null,\
                        "location":null,"reason":"cost","confidence":0.93,\
                        "evidence":[{"field":"sentence","start":0,"end":8,"quote":"英克裁员120人"},\
                        {"field":"headcount","start":4,"end":8,"quote":"120人"}]}],\
                        "capex":[{"spender":"GROUP","names":["四大"],"members":["Initech","Globex"],"amount":200000000000,\
                        "amountMax":null,"currency":"USD","qualifier":"about","period":"FY2025-Q2","basis":"guidance",\
                        "confidence":0.5,"evidence":[{"field":"sentence","start":0,"end":2,"quote":"英克"}]}]}""");
    }

    @Test
    void anExplanationAddsTheRules() {
        assertThat(new FactJson(false, true).article("a.txt", "a", ARTICLE))
                .contains("\"rules\":[\"layoff.verb-number\"]");
    }

    @Test
    void forPeopleItIsIndented() {
        assertThat(new FactJson(true, false).article("a.txt", "a", ARTICLE))
                .contains("\n  \"language\" : \"zh-Hans\",\n")
                .contains("\n      \"headcount\" : 120,\n");
    }
}
