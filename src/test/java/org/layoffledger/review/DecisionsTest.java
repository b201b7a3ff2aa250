package org.layoffledger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.review.RecordedDecision.Quotes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
class DecisionsTest {

    private static final String A = "aaaaaaaaaaaaaaaa";
    private static final String B = "bbbbbbbbbbbbbbbb";
    private static final String C = "cccccccccccccccc";

    @Autowired
    private Decisions decisions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingDecided() {
        jdbc.sql("truncate decision").update();
    }

    @Test
    void everyKindIsReadAsItWasWritten() {
        Map<String, @Nullable String> values = new HashMap<>(Map.of("headcount", "500"));
        values.put("unit", null);
        long company = jdbc.sql("select min(id) from company").query(Long.class).single();
        long other = jdbc.sql("select max(id) from company").query(Long.class).single();
        for (Decision decision : List.of(
                new Decision.Confirm(FactKind.CAPEX, A),
                new Decision.Reject(FactKind.LAYOFF, A),
                new Decision.Correct(FactKind.LAYOFF, A, values),
                new Decision.Add(FactKind.CAPEX, B, article(), values),
                new Decision.SameEvent(FactKind.LAYOFF, B, A),
                new Decision.DifferentEvents(FactKind.CAPEX, A, B),
                new Decision.PartOf(B, A),
                new Decision.Merge(company, other),
                new Decision.Rename(company, values),
                new Decision.Alias(company, "Große Firma", true))) {
            Decisions.Recorded recorded = record(decision);
            assertThat(recorded.isNew()).as(decision.toString()).isTrue();
            assertThat(decisions.find(recorded.id()))
                    .hasValueSatisfying(made -> assertThat(made.decision()).isEqualTo(decision));
        }
        assertThat(decisions.page(null, 100)).hasSize(10);
        assertThat(decisions.page(decisions.page(null, 3).get(2).id(), 100)).hasSize(7);
    }

    @Test
    void theSameDecisionTwiceIsRecordedOnce() {
        Decisions.Recorded first = record(new Decision.SameEvent(FactKind.LAYOFF, A, B));
        assertThat(record(new Decision.SameEvent(FactKind.LAYOFF, B, A)))
                .isEqualTo(new Decisions.Recorded(first.id(), false));
    }

    @Test
    void whatWasDecidedOtherwiseInBetweenIsDecidedAgain() {
        record(new Decision.Confirm(FactKind.LAYOFF, A));
        record(new Decision.Reject(FactKind.LAYOFF, A));
        assertThat(record(new Decision.Confirm(FactKind.LAYOFF, A)).isNew()).isTrue();
        record(new Decision.PartOf(A, B));
        record(new Decision.PartOf(A, C));
        assertThat(record(new Decision.PartOf(A, B)).isNew()).isTrue();
    }

    @Test
    void aFactIsFoundByEitherKeyOfAPair() {
        record(new Decision.SameEvent(FactKind.LAYOFF, A, B));
        record(new Decision.Confirm(FactKind.CAPEX, A));
        assertThat(decisions.activeFor(FactKind.LAYOFF, List.of(B))).hasSize(1);
        assertThat(decisions.activeFor(FactKind.LAYOFF, List.of(A))).hasSize(1);
        assertThat(decisions.activeFor(FactKind.LAYOFF, List.of(C))).isEmpty();
    }

    @Test
    void amongVeryManyFactsTheSameDecisionsAreFound() {
        long wanted = record(new Decision.SameEvent(FactKind.LAYOFF, A, B)).id();
        record(new Decision.Confirm(FactKind.LAYOFF, C));
        record(new Decision.Confirm(FactKind.CAPEX, B));
        List<String> many = new ArrayList<>(List.of(B));
        for (int i = 0; i < 20_000; i++) {
            many.add("none%012d".formatted(i));
        }
        assertThat(decisions.activeFor(FactKind.LAYOFF, many))
                .extracting(RecordedDecision::id)
                .containsExactly(wanted);
    }

    @Test
    void aWithdrawnDecisionStaysInTheListAndAppliesNoMore() {
        long id = record(new Decision.Reject(FactKind.LAYOFF, A)).id();
        assertThat(withdraw(id)).isTrue();
        assertThat(withdraw(id)).isFalse();
        assertThat(decisions.activeFor(FactKind.LAYOFF, List.of(A))).isEmpty();
        assertThat(decisions.page(null, 10)).singleElement().satisfies(made -> {
            assertThat(made.withdrawal()).isNotNull();
            assertThat(made.withdrawal().by()).isEqualTo("zoe");
        });
        assertThat(record(new Decision.Reject(FactKind.LAYOFF, A)).isNew()).isTrue();
    }

    @Test
    void aDecisionWithoutItsFactIsLost() {
        long id = record(new Decision.Reject(FactKind.LAYOFF, A)).id();
        assertThat(decisions.lost(null, 10)).extracting(RecordedDecision::id).containsExactly(id);
        withdraw(id);
        assertThat(decisions.lost(null, 10)).isEmpty();
    }

    @Test
    void allButAConfirmationNeedAReason() {
        transaction.executeWithoutResult(
                status -> decisions.record(new Decision.Confirm(FactKind.LAYOFF, A), Quotes.NONE, null, "zoe"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> decisions.record(new Decision.Reject(FactKind.LAYOFF, A), Quotes.NONE, null, "zoe")))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Decisions.Recorded record(Decision decision) {
        return transaction.execute(status -> decisions.record(decision, Quotes.NONE, "because", "zoe"));
    }

    private boolean withdraw(long id) {
        return transaction.execute(status -> decisions.withdraw(id, null, "zoe").isPresent());
    }

    private long article() {
        jdbc.sql("truncate article cascade").update();
        return jdbc.sql("""
                        insert into article (content_sha256, text_sha256, language, text, media_type, charset, file_name, received_at)
                        values (repeat('a', 64), repeat('a', 64), 'en', 'Words.', 'text/plain', 'UTF-8', 'a.txt', now()) returning id""").query(Long.class).single();
    }
}
