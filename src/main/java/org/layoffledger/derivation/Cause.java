package org.layoffledger.derivation;

import java.util.Locale;

/**
 * Why the ledger is derived anew: what came in, or what was decided.
 *
 * @param kind what it was
 * @param id the row's: of the article, the review decision or the re-reading; 0 for the registry and for a derivation by hand
 */
public record Cause(Kind kind, long id) {

    /** What can change the ledger. */
    public enum Kind {
        /** An article was read for the first time. */
        ARTICLE,
        /** An editor decided something, or took a decision back. */
        DECISION,
        /** A newer engine, or one that knows more names, read the articles again. */
        READING,
        /** The registry of companies changed. */
        REGISTRY,
        /** Rules of the derivation changed, or somebody asked for it. */
        DERIVATION;

        /** The name as it is stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a key that led to an entry may lead nowhere afterwards; reading another article never takes one away. */
    public boolean canWithdraw() {
        return kind != Kind.ARTICLE;
    }

    /** An article that came in. */
    public static Cause article(long articleId) {
        return new Cause(Kind.ARTICLE, articleId);
    }

    /** A decision that was made or withdrawn. */
    public static Cause decision(long decisionId) {
        return new Cause(Kind.DECISION, decisionId);
    }
}
