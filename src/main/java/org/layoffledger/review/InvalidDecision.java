package org.layoffledger.review;

import org.jspecify.annotations.Nullable;

/** A decision that cannot be made as it stands. */
public class InvalidDecision extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final @Nullable String field;

    public InvalidDecision(Problem problem) {
        this(problem, null);
    }

    /**
     * A refusal.
     *
     * @param field the field that is at fault, or null
     */
    public InvalidDecision(Problem problem, @Nullable String field) {
        super(problem + (field == null ? "" : ": " + field));
        this.problem = problem;
        this.field = field;
    }

    /** What is wrong with it. */
    public enum Problem {
        /** No article has such a fact. */
        UNKNOWN_FACT,
        /** The two facts are of different companies, which would have to be merged first. */
        DIFFERENT_COMPANIES,
        /** A total over an industry or a country belongs to no event. */
        NO_COMPANY,
        /** What was spent, planned, estimated and pledged are different figures; the basis would have to be corrected first. */
        DIFFERENT_BASES,
        /** It is the same fact twice. */
        SAME_FACT,
        /** There is no such field, or its value cannot be read. */
        UNREADABLE_VALUE,
        /** There is no such article. */
        UNKNOWN_ARTICLE,
        /** The marked words are not where they are said to stand. */
        WRONG_WORDS,
        /** A reason is wanted. */
        NO_REASON
    }

    public Problem problem() {
        return problem;
    }

    public @Nullable String field() {
        return field;
    }
}
