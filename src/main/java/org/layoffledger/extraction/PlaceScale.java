package org.layoffledger.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.layoffledger.extraction.lexicon.Lexicon;
import org.layoffledger.extraction.text.Folding;

/** How large a named place is: one of one scale may lie within one of another, two of the same scale are two places. */
public enum PlaceScale {
    /** A part of the world. */
    REGION,
    /** A country, or a territory that is told of like one. */
    COUNTRY,
    /** A state or province. */
    STATE,
    /** A city or town. */
    CITY;

    private static final Map<String, PlaceScale> CATEGORIES =
            Map.of("place.region", REGION, "place.country", COUNTRY, "place.state", STATE, "place.city", CITY);

    /** Of a place by its name in any script; empty where the lists do not hold it, or it is several places. */
    public static Optional<PlaceScale> of(String name) {
        String lower = Folding.fold(name).strip().toLowerCase(Locale.ROOT);
        TextSpan whole = new TextSpan(0, lower.length());
        return Lexicon.standard().scan(lower).all().stream()
                .filter(word -> word.span().equals(whole))
                .flatMap(word -> CATEGORIES.entrySet().stream()
                        .filter(category -> word.is(category.getKey()))
                        .map(Map.Entry::getValue))
                .findFirst();
    }
}
