package org.layoffledger.extraction.layoff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.Evidence;
import org.layoffledger.extraction.ExtractedLayoff;
import org.layoffledger.extraction.LayoffRole;
import org.layoffledger.extraction.LayoffStatus;
import org.layoffledger.extraction.PartialDate;
import org.layoffledger.extraction.Qualifier;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.company.CompanyMention;
import org.layoffledger.extraction.quantity.Quantity;

/** Makes one fact of the tellings of one cut. */
final class FactBuilder {

    private static final int MOST_NAMES = 6;

    private final String text;
    private final List<Telling> tellings;
    private final Telling first;
    private final List<String> names;
    private final @Nullable PartialDate news;
    private final int inArticle;

    /**
     * @param text the text of the article
     * @param tellings of one cut, at least one
     * @param names every name by which the text calls the company
     * @param news the date of a plan that is the news itself, or null
     * @param inArticle how many cuts the article tells of
     */
    FactBuilder(String text, List<Telling> tellings, List<String> names, @Nullable PartialDate news, int inArticle) {
        this.text = text;
        this.tellings = tellings;
        this.names = names;
        this.news = news;
        this.inArticle = inArticle;
        this.first = tellings.stream()
                .max(Comparator.comparingInt(FactBuilder::weight))
                .orElseThrow();
    }

    /** How much a telling says: body before headline, numbers before words. */
    private static int weight(Telling telling) {
        int weight = telling.cut().count() != null ? 8 : 0;
        weight += telling.cut().share() != null ? 2 : 0;
        weight += telling.isVague() && telling.headcountMax() == null ? -12 : 0;
        weight += telling.dated() != null ? 3 : 0;
        weight += telling.headcountMax() != null ? 3 : 0;
        return weight + (telling.heading() ? 0 : 1);
    }

    ExtractedLayoff build() {
        Telling counted = tellings.stream()
                .filter(t -> t.headcount() != null)
                .max(Comparator.comparingInt(FactBuilder::weight))
                .orElse(first);
        Telling shared =
                tellings.stream().filter(t -> t.percent() != null).findFirst().orElse(first);
        CompanyMention mention = first.subject().mention();
        return new ExtractedLayoff(
                mention == null ? ExtractedLayoff.INDUSTRY : mention.name(),
                mention == null ? null : mention.slug(),
                names(mention),
                counted.headcount(),
                counted.headcountMax(),
                qualifier(counted),
                shared.percent(),
                date(),
                status(),
                role(),
                null,
                unit(),
                words(Telling::place),
                tellings.stream()
                        .map(Telling::reason)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Doubts.confidence(first, date(), datedBy() != null, inArticle),
                evidence(counted, shared),
                rules());
    }

    private List<String> names(@Nullable CompanyMention mention) {
        Set<String> all = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            if (telling.subject().mention() != null) {
                all.add(telling.subject().mention().surface());
            }
        }
        all.addAll(names);
        return all.stream().limit(MOST_NAMES).toList();
    }

    /** The directory's name of it, else as the text words it. */
    private @Nullable String unit() {
        return tellings.stream()
                .map(Telling::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> words(Telling::part));
    }

    private @Nullable String words(Function<Telling, @Nullable TextSpan> field) {
        TextSpan span = span(field);
        return span == null ? null : span.of(text);
    }

    /** Where the first telling that states it does so. */
    private @Nullable TextSpan span(Function<Telling, @Nullable TextSpan> field) {
        for (Telling telling : tellings) {
            TextSpan span = field.apply(telling);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    /** As the fullest telling has it; a plan that is hedged once is approximate. */
    private Qualifier qualifier(Telling counted) {
        boolean hedgedPlan = role() == LayoffRole.PLAN
                && counted.headcountMax() == null
                && tellings.stream().anyMatch(t -> t.qualifier() == Qualifier.ABOUT);
        return hedgedPlan ? Qualifier.ABOUT : counted.qualifier();
    }

    /** The most precise of the stated dates; else the one that fresh news bears. Of a plan, only what is said of the plan itself. */
    private @Nullable PartialDate date() {
        LayoffRole role = role();
        List<Telling> tellings = this.tellings.stream()
                .filter(t -> role != LayoffRole.PLAN || t.role() == LayoffRole.PLAN)
                .toList();
        PartialDate stated = tellings.stream()
                .filter(t -> t.dated() != null && t.date() != null)
                .map(Telling::date)
                .max(Comparator.comparingInt(d -> d == null ? -1 : d.precision()))
                .orElse(null);
        return stated != null
                ? stated
                : tellings.stream()
                        .map(Telling::date)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(news);
    }

    private LayoffStatus status() {
        if (tellings.stream().anyMatch(t -> t.status() == LayoffStatus.DENIED)) {
            return LayoffStatus.DENIED;
        }
        if (tellings.stream().anyMatch(t -> t.status() == LayoffStatus.COMPLETED && t.dated() != null)) {
            return LayoffStatus.COMPLETED;
        }
        List<Telling> body = tellings.stream().filter(t -> !t.heading()).toList();
        List<Telling> telling = body.isEmpty() ? tellings : body;
        boolean sourced = telling.get(0).status() == LayoffStatus.PLANNED
                && telling.stream().anyMatch(t -> t.status() == LayoffStatus.REPORTED)
                && telling.stream().noneMatch(t -> t.status() == LayoffStatus.ANNOUNCED);
        if (sourced) {
            return LayoffStatus.REPORTED;
        }
        for (LayoffStatus status : List.of(LayoffStatus.REPORTED, LayoffStatus.ANNOUNCED, LayoffStatus.PLANNED)) {
            if (telling.get(0).status() == status) {
                return status;
            }
        }
        return first.status();
    }

    private LayoffRole role() {
        return tellings.stream()
                .map(Telling::role)
                .filter(r -> r != LayoffRole.ROUND)
                .findFirst()
                .orElse(LayoffRole.ROUND);
    }

    /** The words that state the date of the fact, or null where the article's own date stands in. */
    private @Nullable TextSpan datedBy() {
        PartialDate date = date();
        for (Telling telling : tellings) {
            Dates.Dated dated = telling.dated();
            if (dated != null && dated.span() != null && dated.date().equals(date)) {
                return dated.span();
            }
        }
        return null;
    }

    private List<Evidence> evidence(Telling counted, Telling shared) {
        List<Evidence> all = new ArrayList<>();
        Set<TextSpan> sentences = new LinkedHashSet<>();
        sentences.add(first.sentence());
        tellings.forEach(t -> sentences.add(t.sentence()));
        sentences.forEach(span -> all.add(Evidence.of(Evidence.SENTENCE, span, text)));
        if (first.subject().mention() != null
                && first.subject().mention().span().end() <= text.length()) {
            all.add(Evidence.of("company", first.subject().mention().span(), text));
        }
        add(all, "headcount", counted.cut().count());
        add(all, "workforcePercent", shared.cut().share());
        boolean worded = tellings.stream().allMatch(t -> t.unit() == null);
        addWords(all, "unit", worded ? span(Telling::part) : null);
        addWords(all, "location", span(Telling::place));
        addWords(all, "announcedOn", datedBy());
        return all;
    }

    private void add(List<Evidence> all, String field, @Nullable Quantity quantity) {
        if (quantity != null) {
            all.add(Evidence.of(field, quantity.span(), text));
        }
    }

    private void addWords(List<Evidence> all, String field, @Nullable TextSpan span) {
        if (span != null) {
            all.add(Evidence.of(field, span, text));
        }
    }

    private List<String> rules() {
        Set<String> rules = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            rules.add(telling.cut().rule());
            rules.add(telling.subject().rule());
        }
        return List.copyOf(rules);
    }
}
