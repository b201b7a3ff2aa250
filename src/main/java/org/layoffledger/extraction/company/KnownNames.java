package org.layoffledger.extraction.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.CompanyDirectory.Alias;
import org.layoffledger.extraction.CompanyDirectory.Company;
import org.layoffledger.extraction.CompanyDirectory.Group;
import org.layoffledger.extraction.CompanyDirectory.Unit;
import org.layoffledger.extraction.Language;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.lexicon.Words;
import org.layoffledger.extraction.text.Document;
import org.layoffledger.extraction.text.Folding;

/** Finds the names that the directory holds. */
final class KnownNames {

    /** From this length on a name may be set in other capitals than its own. */
    private static final int FREE_CASE_LENGTH = 4;

    private final List<String> forms;
    private final List<List<Known>> meanings;

    KnownNames(CompanyDirectory directory) {
        Map<String, List<Known>> meanings = new LinkedHashMap<>();
        for (Company company : directory.companies()) {
            company.aliases().forEach(alias -> add(meanings, Known.of(company, null, alias)));
            for (Unit unit : company.units()) {
                unit.aliases().forEach(alias -> add(meanings, Known.of(company, unit, alias)));
            }
        }
        for (Group group : directory.groups()) {
            group.aliases().forEach(alias -> add(meanings, Known.of(group, alias)));
        }
        this.forms = List.copyOf(meanings.keySet());
        this.meanings = List.copyOf(meanings.values());
    }

    private static void add(Map<String, List<Known>> meanings, Known known) {
        meanings.computeIfAbsent(known.form().toLowerCase(Locale.ROOT), f -> new ArrayList<>(1))
                .add(known);
    }

    /**
     * A form of a name.
     *
     * @param form folded, in its own case
     * @param group the group it names, or null for a company
     */
    record Known(
            String form,
            boolean ambiguous,
            @Nullable Company company,
            @Nullable Unit unit,
            @Nullable Group group) {

        static Known of(Company company, @Nullable Unit unit, Alias alias) {
            return new Known(Folding.fold(alias.text()).strip(), alias.ambiguous(), company, unit, null);
        }

        static Known of(Group group, String alias) {
            return new Known(Folding.fold(alias).strip(), false, null, null, group);
        }

        String slug() {
            return company != null ? company.slug() : group != null ? group.slug() : "";
        }

        CompanyMention at(TextSpan span, String text) {
            if (group != null) {
                return new CompanyMention(
                        span,
                        CompanyMention.Kind.GROUP,
                        group.name(),
                        group.slug(),
                        null,
                        span.of(text),
                        group.members(),
                        1);
            }
            return new CompanyMention(
                    span,
                    CompanyMention.Kind.COMPANY,
                    company == null ? form : company.name(),
                    slug(),
                    unit == null ? null : unit.name(),
                    span.of(text),
                    List.of(),
                    ambiguous ? 0.8 : 1);
        }
    }

    /** A form found in a text. */
    record Found(TextSpan span, Known known) {}

    /** The forms of the names in lower case, for a lexicon to find them by. */
    List<String> forms() {
        return forms;
    }

    /** The names in order, none overlapping another: of two the one that begins first, of two that begin together the longer. */
    List<Found> find(Document document, Words words) {
        List<Found> found = new ArrayList<>();
        words.forEachName((start, end, number) -> {
            TextSpan span = new TextSpan(start, end);
            String written = span.of(document.folded());
            for (Known name : meanings.get(number)) {
                if (isWritten(name, written, document.language())) {
                    found.add(new Found(span, name));
                }
            }
        });
        found.sort(Comparator.comparing(Found::span)
                .thenComparing(f -> f.known().ambiguous())
                .thenComparing(f -> f.known().unit() == null));
        List<Found> kept = new ArrayList<>();
        int end = 0;
        for (Found next : found) {
            if (next.span().start() >= end) {
                kept.add(next);
                end = next.span().end();
            }
        }
        return kept;
    }

    private static boolean isWritten(Known known, String written, Language language) {
        if (written.equals(known.form())) {
            return true;
        }
        boolean free = written.length() >= FREE_CASE_LENGTH && !known.ambiguous();
        return free && (Names.hasUpperCase(written) || language.isChinese() || known.group() != null);
    }
}
