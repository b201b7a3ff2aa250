package org.layoffledger.company;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.layoffledger.extraction.CompanyDirectory;

/**
 * The companies and groups that ship with the application ({@code db/reference/companies.yaml}, {@code groups.yaml}). Plain Java: the commands that read articles use
 * it without a database.
 *
 * @param companies in the order of the file, no slug twice
 * @param groups groups of these companies, no slug twice
 */
public record CompanyRegistry(List<RegisteredCompany> companies, List<RegisteredGroup> groups) {

    public CompanyRegistry {
        companies = List.copyOf(companies);
        groups = List.copyOf(groups);
        Set<String> slugs = new LinkedHashSet<>();
        companies.forEach(company -> requireNew(slugs, company.slug()));
        Set<String> groupSlugs = new LinkedHashSet<>();
        for (RegisteredGroup group : groups) {
            requireNew(groupSlugs, group.slug());
            for (String member : group.members()) {
                if (!slugs.contains(member)) {
                    throw new IllegalArgumentException("group " + group.slug() + " has an unknown member: " + member);
                }
            }
        }
    }

    /**
     * A name in the three scripts of the application.
     *
     * @param en English
     * @param simplified Simplified Chinese
     * @param traditional Traditional Chinese
     */
    public record Name(String en, String simplified, String traditional) {
        List<String> forms() {
            return List.of(en, simplified, traditional);
        }
    }

    /**
     * A company as the registry describes it.
     *
     * @param slug its lasting identifier
     * @param name its everyday name
     * @param aliases other forms for the whole company
     * @param ambiguous forms of the company or its units that also mean something else
     * @param units parts with names of their own
     * @param country ISO 3166-1 alpha-2
     * @param sector what it does, a word of the registry's list
     * @param ticker exchange and symbol, or null where it is not listed
     * @param fiscalYearEnd last day of its fiscal year
     * @param fiscalYearNamedAfterStart whether FY2025 begins, not ends, in 2025
     * @param hyperscaler whether it runs clouds on the largest scale
     */
    public record RegisteredCompany(
            String slug,
            Name name,
            List<String> aliases,
            List<String> ambiguous,
            List<RegisteredUnit> units,
            String country,
            String sector,
            @Nullable String ticker,
            MonthDay fiscalYearEnd,
            boolean fiscalYearNamedAfterStart,
            boolean hyperscaler) {
        public RegisteredCompany {
            aliases = List.copyOf(aliases);
            ambiguous = List.copyOf(ambiguous);
            units = List.copyOf(units);
        }

        /** Every form of the whole company's name, no form twice. */
        public List<String> forms() {
            return CompanyRegistry.forms(name, aliases);
        }

        /** When its fiscal years end, as the engine takes it. */
        public CompanyDirectory.FiscalCalendar fiscalCalendar() {
            return new CompanyDirectory.FiscalCalendar(fiscalYearEnd, fiscalYearNamedAfterStart);
        }
    }

    /**
     * A part of a company with a name of its own.
     *
     * @param name its everyday name
     * @param aliases other forms
     */
    public record RegisteredUnit(Name name, List<String> aliases) {
        public RegisteredUnit {
            aliases = List.copyOf(aliases);
        }

        /** Every form of its name, no form twice. */
        public List<String> forms() {
            return CompanyRegistry.forms(name, aliases);
        }
    }

    /**
     * A named group.
     *
     * @param slug its lasting identifier
     * @param name its everyday name
     * @param aliases other forms
     * @param members slugs of its companies; empty where the press leaves them open
     */
    public record RegisteredGroup(String slug, Name name, List<String> aliases, List<String> members) {
        public RegisteredGroup {
            aliases = List.copyOf(aliases);
            members = List.copyOf(members);
        }

        /** Every form of its name, no form twice. */
        List<String> forms() {
            return CompanyRegistry.forms(name, aliases);
        }
    }

    /**
     * Reads the registry from the class path.
     *
     * @throws IllegalStateException if it is missing or wrong; the message says where
     */
    public static CompanyRegistry load() {
        return CompanyRegistryReader.read();
    }

    /** The names in the form that the engine takes. */
    public CompanyDirectory directory() {
        return new CompanyDirectory(
                companies.stream().map(CompanyRegistry::entry).toList(),
                groups.stream().map(CompanyRegistry::entry).toList());
    }

    /** The company with that slug, or null. */
    public @Nullable RegisteredCompany company(String slug) {
        return companies.stream()
                .filter(company -> company.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    private static CompanyDirectory.Company entry(RegisteredCompany company) {
        Set<String> ambiguous = Set.copyOf(company.ambiguous());
        List<CompanyDirectory.Unit> units = new ArrayList<>();
        for (RegisteredUnit unit : company.units()) {
            units.add(new CompanyDirectory.Unit(unit.name().en(), aliases(unit.forms(), ambiguous)));
        }
        return new CompanyDirectory.Company(
                company.slug(),
                company.name().en(),
                aliases(company.forms(), ambiguous),
                units,
                company.fiscalCalendar());
    }

    private static CompanyDirectory.Group entry(RegisteredGroup group) {
        return new CompanyDirectory.Group(group.slug(), group.name().en(), group.forms(), group.members());
    }

    private static List<CompanyDirectory.Alias> aliases(List<String> forms, Set<String> ambiguous) {
        return forms.stream()
                .map(form -> new CompanyDirectory.Alias(form, ambiguous.contains(form)))
                .toList();
    }

    private static List<String> forms(Name name, List<String> others) {
        Set<String> forms = new LinkedHashSet<>(name.forms());
        forms.addAll(others);
        return List.copyOf(forms);
    }

    private static void requireNew(Set<String> slugs, String slug) {
        if (!slugs.add(slug)) {
            throw new IllegalArgumentException("slug twice: " + slug);
        }
    }
}
