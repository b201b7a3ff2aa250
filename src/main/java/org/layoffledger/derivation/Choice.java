package org.layoffledger.derivation;

/**
 * A chosen value.
 *
 * @param source the statement that tells it
 * @param reason why it won over the other values told
 * @param <S> the kind of statement
 */
public record Choice<S>(S source, ChoiceReason reason) {}
