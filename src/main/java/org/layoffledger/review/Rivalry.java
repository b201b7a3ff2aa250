package org.layoffledger.review;

import java.util.Collections;

/** Which decisions settle the same matter, so that the later one may change what the earlier one brought about. */
final class Rivalry {

    private Rivalry() {}

    static boolean between(Decision one, Decision other) {
        if (one instanceof Decision.OnPair a && other instanceof Decision.OnPair b) {
            // what joins or parts a fact's neighbours can join or part the fact itself
            return !Collections.disjoint(a.keys(), b.keys());
        }
        if (one instanceof Decision.Alias a && other instanceof Decision.Alias b) {
            return a.name().equals(b.name());
        }
        return question(one).equals(question(other)) && about(one).equals(about(other));
    }

    private static Object about(Decision decision) {
        return decision instanceof Decision.OnFact fact ? fact.keys() : ((Decision.OnCompany) decision).companyId();
    }

    private static String question(Decision decision) {
        return switch (decision.kind()) {
            case "confirm", "reject" -> "validity";
            default -> decision.kind();
        };
    }
}
