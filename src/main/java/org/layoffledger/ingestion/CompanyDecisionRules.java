package org.layoffledger.ingestion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyBook;
import org.layoffledger.company.CompanyDetails;
import org.layoffledger.company.DeskNames;
import org.layoffledger.company.DeskValues;
import org.layoffledger.company.NameFolding;
import org.layoffledger.ingestion.RefusedCompanyDecision.Reason;
import org.layoffledger.review.Decision;
import org.springframework.stereotype.Component;

/** Which decisions on companies can be made. */
@Component
class CompanyDecisionRules {

    private static final int LONGEST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final CompanyBook companies;
    private final DeskValues values;
    private final DeskNames names;

    CompanyDecisionRules(CompanyBook companies, DeskValues values, DeskNames names) {
        this.companies = companies;
        this.values = values;
        this.names = names;
    }

    void checkMerge(long companyId, long intoCompanyId) {
        if (companyId == intoCompanyId) {
            throw new RefusedCompanyDecision(Reason.SAME);
        }
        CompanyBook.Standing merged = present(companyId);
        CompanyBook.Standing into = standing(intoCompanyId);
        if (into.isMerged()) {
            throw new RefusedCompanyDecision(Reason.INTO_MERGED, into.name());
        }
        if (!merged.provisional() && into.provisional()) {
            throw new RefusedCompanyDecision(Reason.REGISTERED, merged.name(), into.name());
        }
    }

    /** The values that differ from what was told. */
    Map<String, @Nullable String> checkRename(long companyId, Map<String, @Nullable String> wanted) {
        CompanyBook.Standing company = present(companyId);
        Map<String, @Nullable String> stripped = new TreeMap<>();
        wanted.forEach((field, value) -> stripped.put(field, value == null || value.isBlank() ? null : value.strip()));
        if (stripped.values().stream().anyMatch(value -> value != null && value.length() > LONGEST)) {
            throw new RefusedCompanyDecision(Reason.TOO_LONG);
        }
        CompanyDetails told = values.told(companyId);
        CompanyDetails renamed = changed(told, stripped);
        check(renamed, company);
        Map<String, @Nullable String> differences = renamed.differencesFrom(told);
        if (differences.isEmpty() || renamed.equals(values.present(companyId))) {
            throw new RefusedCompanyDecision(Reason.NO_CHANGE);
        }
        if (!renamed.slug().equals(told.slug())) {
            checkSlug(renamed.slug(), company);
        }
        return differences;
    }

    private static CompanyDetails changed(CompanyDetails told, Map<String, @Nullable String> wanted) {
        if (wanted.containsKey("nameEn") && wanted.get("nameEn") == null) {
            throw new RefusedCompanyDecision(Reason.NO_NAME);
        }
        if (wanted.containsKey("slug") && wanted.get("slug") == null) {
            throw new RefusedCompanyDecision(Reason.SLUG, told.slug());
        }
        try {
            return told.with(wanted);
        } catch (IllegalArgumentException e) {
            throw new RefusedCompanyDecision(Reason.YEAR_END);
        }
    }

    private void check(CompanyDetails renamed, CompanyBook.Standing company) {
        String country = renamed.country();
        String sector = renamed.sector();
        if (country == null ? !company.provisional() : !COUNTRIES.contains(country)) {
            throw new RefusedCompanyDecision(Reason.COUNTRY);
        }
        if (sector == null ? !company.provisional() : !companies.sectors().contains(sector)) {
            throw new RefusedCompanyDecision(Reason.SECTOR);
        }
        if (!company.provisional() && (renamed.nameZhHans() == null || renamed.nameZhHant() == null)) {
            throw new RefusedCompanyDecision(Reason.NO_NAME);
        }
    }

    private void checkSlug(String slug, CompanyBook.Standing company) {
        if (!company.provisional()) {
            throw new RefusedCompanyDecision(Reason.SLUG_OF_REGISTRY);
        }
        if (!NameFolding.slug(slug).equals(slug)) {
            throw new RefusedCompanyDecision(Reason.SLUG, NameFolding.slug(slug));
        }
        if (values.isTaken(slug, company.id())) {
            throw new RefusedCompanyDecision(Reason.SLUG_TAKEN, slug);
        }
    }

    Decision.Alias checkAlias(long companyId, String given, boolean ambiguous) {
        present(companyId);
        String name = given.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || NameFolding.fold(name).isEmpty()) {
            throw new RefusedCompanyDecision(Reason.NO_NAME);
        }
        if (name.length() > LONGEST) {
            throw new RefusedCompanyDecision(Reason.TOO_LONG);
        }
        List<DeskNames.Holder> holders = names.holders(name);
        holders.stream()
                .filter(holder -> !Objects.equals(holder.companyId(), companyId))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedCompanyDecision(Reason.NAME_TAKEN, other.name());
                });
        if (holders.stream().anyMatch(holder -> holder.exactly() && holder.known())) {
            throw new RefusedCompanyDecision(Reason.NO_CHANGE);
        }
        return new Decision.Alias(companyId, name, ambiguous);
    }

    /** Whether the difference changes how figures are counted: the months of fiscal years, the currency of the books. */
    boolean bearsOnFigures(CompanyDetails before, CompanyDetails after) {
        return before.fiscalYearEndMonth() != after.fiscalYearEndMonth()
                || before.fiscalYearEndDay() != after.fiscalYearEndDay()
                || before.fiscalYearNamedAfterStart() != after.fiscalYearNamedAfterStart()
                || !Objects.equals(before.country(), after.country());
    }

    private CompanyBook.Standing present(long companyId) {
        CompanyBook.Standing company = standing(companyId);
        if (company.isMerged()) {
            throw new RefusedCompanyDecision(Reason.MERGED, company.name());
        }
        return company;
    }

    private CompanyBook.Standing standing(long companyId) {
        return companies.standing(companyId).orElseThrow(() -> new RefusedCompanyDecision(Reason.UNKNOWN));
    }
}
