package org.layoffledger.extraction.capex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory;
import org.layoffledger.extraction.TextSpan;
import org.layoffledger.extraction.analysis.Analysis;
import org.layoffledger.extraction.company.CompanyMention;

/** Companies that a text names in a row: "亚马逊、微软、谷歌和Meta". */
final class Enumerations {

    /** A conjunction, perhaps with a gloss in brackets before it; or the bracket that opens a gloss: 亚马逊(AWS)、谷歌云(Google Cloud). */
    private static final Pattern JOINT = Pattern.compile(
            "(?:云|母公司|旗下|\\s)?(?:\\s*\\([^)]{0,30}\\))?\\)?\\s*(?:、|和|与|及|以及|跟|&|,|，|and|, and|还有|/)\\s*(?:its|the)?\\s*|(?:云|\\s)?\\s*\\(\\s*(?:原|即)?\\s*");

    private static final int WIDEST_JOINT = 36;

    private final Analysis analysis;
    private @Nullable Whole whole;

    /** The first row of each size, and who is named at all: asked for each mention of a group, however many there are. */
    private record Whole(Map<Integer, List<String>> bySize, Set<String> slugs) {}

    Enumerations(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The row of companies that ends last in front of {@code offset}; a single company is a row of one. */
    List<CompanyMention> before(List<CompanyMention> companies, int offset) {
        List<List<CompanyMention>> found = rows(companies.stream()
                .filter(mention -> mention.span().end() <= offset)
                .toList());
        return found.isEmpty() ? List.of() : found.get(found.size() - 1);
    }

    /** Names of the first row of exactly {@code size} companies in the text; empty if there is none. */
    List<String> ofSize(int size) {
        return size > 1 ? whole().bySize().getOrDefault(size, List.of()) : List.of();
    }

    private Whole whole() {
        Whole known = whole;
        if (known == null) {
            Map<Integer, List<String>> bySize = new HashMap<>();
            for (List<CompanyMention> row : rows(analysis.companies())) {
                Set<String> names = names(row);
                bySize.putIfAbsent(names.size(), List.copyOf(names));
            }
            known = new Whole(
                    bySize,
                    analysis.companies().stream()
                            .map(CompanyMention::slug)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
            whole = known;
        }
        return known;
    }

    /** English names of those of the companies that the text names. */
    List<String> named(List<String> members) {
        Set<String> slugs = whole().slugs();
        return analysis.directory().companies().stream()
                .filter(company -> slugs.contains(company.slug()) && members.contains(company.slug()))
                .map(CompanyDirectory.Company::name)
                .toList();
    }

    private List<List<CompanyMention>> rows(List<CompanyMention> companies) {
        List<List<CompanyMention>> found = new ArrayList<>();
        List<CompanyMention> row = new ArrayList<>();
        for (CompanyMention company : companies) {
            if (company.kind() != CompanyMention.Kind.COMPANY || isTicker(company)) {
                continue;
            }
            if (!row.isEmpty() && isGloss(row.get(row.size() - 1), company)) {
                continue;
            }
            if (!row.isEmpty() && !joined(row.get(row.size() - 1), company)) {
                found.add(row);
                row = new ArrayList<>();
            }
            row.add(company);
        }
        if (!row.isEmpty()) {
            found.add(row);
        }
        return found;
    }

    /** (NASDAQ:AMZN) names where a share is traded. */
    private boolean isTicker(CompanyMention company) {
        String lower = analysis.document().lower();
        int start = company.span().start();
        return start > 0
                && lower.charAt(start - 1) == '('
                && lower.startsWith(":", company.span().end());
    }

    /** United Microelectronics Corp (UMC): the same once more. */
    private boolean isGloss(CompanyMention left, CompanyMention right) {
        int open = right.span().start() - 1;
        return left.name().equals(right.name())
                && open - left.span().end() <= 1
                && open >= left.span().end()
                && analysis.document().lower().charAt(open) == '(';
    }

    private boolean joined(CompanyMention left, CompanyMention right) {
        int from = left.span().end();
        int to = right.span().start();
        return to >= from
                && to - from <= WIDEST_JOINT
                && JOINT.matcher(new TextSpan(from, to).of(analysis.document().lower()))
                        .matches();
    }

    /** Identifier of the named group that has just these members, or null. */
    @Nullable
    String slugOf(List<String> members) {
        if (members.size() < 2) {
            return null;
        }
        Set<String> slugs = analysis.directory().companies().stream()
                .filter(company -> members.contains(company.name()))
                .map(CompanyDirectory.Company::slug)
                .collect(Collectors.toSet());
        return analysis.directory().groups().stream()
                .filter(group -> slugs.size() > 1 && slugs.equals(Set.copyOf(group.members())))
                .map(CompanyDirectory.Group::slug)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> names(List<CompanyMention> row) {
        return row.stream().map(CompanyMention::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
