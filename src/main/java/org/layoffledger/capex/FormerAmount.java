package org.layoffledger.capex;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.layoffledger.derivation.StoredEvidence;
import org.layoffledger.extraction.Evidence;

/** Tells by the words in front of an amount that the text gives it only as what held before: raised <i>from</i> $85 billion, 由750億美元, 年初给出的750亿. Asked only for mentions of readings that did not tell. */
final class FormerAmount {

    /** No digit between word and amount: in "from $85 billion to $91 billion" only the first is the former one. */
    private static final Pattern FORMER = Pattern.compile(
            "(?:[从從由自原]|此前|先前|之前|早前|年初)[^，。；、,;\\d]{0,14}$"
                    + "|\\b(?:from|than|previous(?:ly)?|prior|earlier|originally|initially)\\W+(?:[\\p{L}']+\\W+){0,4}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FormerAmount() {}

    /** Whether the words that carry the amount say so. */
    static boolean isFormer(List<StoredEvidence> evidence) {
        StoredEvidence amount = first(evidence, "amount");
        StoredEvidence sentence = first(evidence, Evidence.SENTENCE);
        if (amount == null
                || sentence == null
                || amount.start() < sentence.start()
                || amount.start() > sentence.end()) {
            return false;
        }
        return FORMER.matcher(sentence.quote().substring(0, amount.start() - sentence.start()))
                .find();
    }

    private static @Nullable StoredEvidence first(List<StoredEvidence> evidence, String field) {
        return evidence.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
