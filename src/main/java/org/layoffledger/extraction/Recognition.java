package org.layoffledger.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.quantity.Quantity;
import org.layoffledger.extraction.quantity.QuantityRecognizer;
import org.layoffledger.extraction.text.Folding;
import org.layoffledger.extraction.time.TimeExpression;
import org.layoffledger.extraction.time.TimeRecognizer;

/** Shows what the quantity and time recognisers see in a text. Immutable and thread-safe. */
public final class Recognition {

    private final QuantityRecognizer quantities = new QuantityRecognizer();
    private final TimeRecognizer times = new TimeRecognizer();

    /**
     * The numbers, shares, amounts, dates and periods of {@code text}, in its order. Never fails, whatever the text.
     *
     * @param reference the date that relative expressions refer to, or null; they then stay unresolved
     */
    public List<RecognizedValue> recognize(String text, @Nullable LocalDate reference) {
        String folded = Folding.fold(text);
        Language language = language(folded);
        List<RecognizedValue> found = new ArrayList<>();
        List<TimeExpression> expressions = times.recognize(folded, language, reference);
        int next = 0;
        for (Quantity quantity : quantities.recognize(folded, language)) {
            while (next < expressions.size()
                    && expressions.get(next).span().end() <= quantity.span().start()) {
                next++;
            }
            if (next == expressions.size() || !isPartOf(expressions.get(next), quantity)) {
                found.add(of(quantity));
            }
        }
        expressions.forEach(time -> found.add(of(time)));
        found.sort(Comparator.comparing(RecognizedValue::span));
        return found;
    }

    /** The digits of a date are no number of something. */
    private static boolean isPartOf(TimeExpression time, Quantity quantity) {
        return quantity.kind() == Quantity.Kind.NUMBER
                && !quantity.isPeople()
                && time.span().contains(quantity.core());
    }

    /** Single expressions are too short for their script to tell more than whether it is Chinese. */
    private static Language language(String folded) {
        return folded.codePoints().anyMatch(Character::isIdeographic) ? Language.SIMPLIFIED_CHINESE : Language.ENGLISH;
    }

    private static RecognizedValue of(Quantity quantity) {
        RecognizedValue.Kind kind = switch (quantity.kind()) {
            case NUMBER -> RecognizedValue.Kind.NUMBER;
            case PERCENT -> RecognizedValue.Kind.PERCENT;
            case MONEY -> RecognizedValue.Kind.MONEY;
        };
        return new RecognizedValue(
                kind,
                quantity.span(),
                quantity.value(),
                quantity.max(),
                bound(quantity.bound()),
                quantity.isPeople() ? "people" : null,
                quantity.currency(),
                null,
                null);
    }

    private static RecognizedValue of(TimeExpression time) {
        RecognizedValue.Kind kind = switch (time.kind()) {
            case DATE -> RecognizedValue.Kind.DATE;
            case PERIOD -> RecognizedValue.Kind.PERIOD;
        };
        return new RecognizedValue(kind, time.span(), null, null, null, null, null, time.iso(), time.mod());
    }

    private static @Nullable String bound(Quantity.@Nullable Bound bound) {
        if (bound == null) {
            return null;
        }
        return switch (bound) {
            case GREATER -> "gt";
            case AT_LEAST -> "ge";
            case LESS -> "lt";
            case AT_MOST -> "le";
        };
    }
}
