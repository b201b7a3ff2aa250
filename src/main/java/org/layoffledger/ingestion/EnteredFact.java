package org.layoffledger.ingestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.review.CorrectedSubjects;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.InvalidDecision;
import org.layoffledger.review.InvalidDecision.Problem;

/**
 * A fact that an editor read in an article.
 *
 * @param companies whose cut or money it is: one, or several whose money is told in one sum; those that the ledger does not hold are added
 * @param quote the words of the article that state it, as they stand there
 * @param start where they begin, counted in UTF-16 code units; null where they stand in the article only once
 * @param values by the field's name, in the form in which they are printed ({@code headcount: 500}, {@code announcedOn: 2025-07}); a field without a value is left out
 */
public record EnteredFact(
        FactKind kind,
        long articleId,
        List<CompanyBook.Named> companies,
        String quote,
        @Nullable Integer start,
        Map<String, String> values) {

    public EnteredFact {
        companies = List.copyOf(companies);
        values = Map.copyOf(values);
        if (companies.isEmpty() || kind == FactKind.LAYOFF && companies.size() > 1) {
            throw new InvalidDecision(Problem.UNREADABLE_VALUE, CorrectedSubjects.FIELD);
        }
    }

    /** Their names, in the order in which they were entered. */
    List<String> names() {
        return companies.stream().map(CompanyBook.Named::name).toList();
    }

    /** The words where they stand in the text. */
    Evidence in(String text) {
        int from = start == null ? text.indexOf(quote) : start;
        boolean found = !quote.isBlank() && from >= 0 && text.startsWith(quote, from);
        if (!found || start == null && text.indexOf(quote, from + 1) >= 0) {
            throw new InvalidDecision(Problem.WRONG_WORDS);
        }
        return Evidence.of(Evidence.SENTENCE, new TextSpan(from, from + quote.length()), text);
    }

    /** Everything that was entered, as the decision keeps it. */
    Map<String, @Nullable String> entered(Evidence words) {
        Map<String, @Nullable String> entered = new HashMap<>(values);
        entered.put("company", String.join(", ", names()));
        entered.put(
                "slug",
                companies.stream()
                        .map(CompanyBook.Named::slug)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
        entered.put("start", String.valueOf(words.span().start()));
        entered.put("quote", quote);
        return entered;
    }
}
