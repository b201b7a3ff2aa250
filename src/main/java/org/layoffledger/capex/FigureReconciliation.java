package org.layoffledger.capex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.layoffledger.company.Spender;
import org.layoffledger.derivation.EntryChange;
import org.layoffledger.derivation.EntryChanges;
import org.layoffledger.derivation.EntryState;

/** Makes the stored figures of one spender the derived ones, keeping the row of a figure that is still there. */
final class FigureReconciliation {

    private final CapexFigures figures;
    private final Spender spender;
    private final Map<String, CapexMention> mentions;
    private final Map<String, CapexFigure> kept = new HashMap<>();

    FigureReconciliation(CapexFigures figures, Spender spender, Map<String, CapexMention> mentions) {
        this.figures = figures;
        this.spender = spender;
        this.mentions = mentions;
    }

    /** The keys of those that are counted to a figure. */
    static Set<String> placed(Collection<CapexMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.figureId() != null)
                .map(CapexMention::lastingKey)
                .collect(Collectors.toSet());
    }

    /** Stores the derived figures, and says what is different now. */
    List<EntryChange> apply(List<CapexFigure> stored, List<DerivedFigure> derived) {
        List<EntryState> before = stored.stream().map(CapexFigure::state).toList();
        List<CapexFigure> spare = new ArrayList<>(stored);
        derived.forEach(figure -> keep(figure, spare, row -> row.key().equals(figure.key())));
        for (DerivedFigure figure : derived) {
            Set<Long> held = figure.statements().stream()
                    .map(statement -> mention(statement).figureId())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            keep(figure, spare, row -> held.contains(row.id()));
        }
        derived.forEach(this::store);
        leave(derived);
        figures.flush();
        spare.forEach(figures::delete);
        figures.flush();
        return EntryChanges.between(before, states(derived), heirs(derived)::get);
    }

    private List<EntryState> states(List<DerivedFigure> derived) {
        return derived.stream()
                .map(figure -> Objects.requireNonNull(kept.get(figure.key())).state())
                .toList();
    }

    /** Where each mention's key leads. */
    private static Map<String, String> heirs(List<DerivedFigure> derived) {
        Map<String, String> heirs = new HashMap<>();
        derived.forEach(figure -> figure.statements().forEach(statement -> heirs.put(statement.key(), figure.key())));
        return heirs;
    }

    private void keep(DerivedFigure figure, List<CapexFigure> spare, Predicate<CapexFigure> fits) {
        if (!kept.containsKey(figure.key())) {
            spare.stream().filter(fits).findFirst().ifPresent(row -> {
                spare.remove(row);
                kept.put(figure.key(), row);
            });
        }
    }

    private void store(DerivedFigure figure) {
        CapexFigure row = kept.get(figure.key());
        if (row == null) {
            row = figures.save(new CapexFigure(spender, figure, this::mentionId));
            kept.put(figure.key(), row);
        } else {
            row.become(spender, figure, this::mentionId);
        }
        for (CapexStatement statement : figure.statements()) {
            mention(statement).countTo(row);
        }
    }

    /** What editors reject belongs to no figure any more. */
    private void leave(List<DerivedFigure> derived) {
        Set<String> placed = new HashSet<>();
        derived.forEach(figure -> figure.statements().forEach(statement -> placed.add(statement.key())));
        mentions.values().stream()
                .filter(mention -> !placed.contains(mention.lastingKey()))
                .forEach(CapexMention::leave);
    }

    private long mentionId(CapexStatement statement) {
        return mention(statement).id();
    }

    private CapexMention mention(CapexStatement statement) {
        return Objects.requireNonNull(mentions.get(statement.key()));
    }
}
