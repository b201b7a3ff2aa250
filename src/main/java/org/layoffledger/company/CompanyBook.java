package org.layoffledger.company;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyRegistry.RegisteredCompany;
import org.layoffledger.company.CompanyRegistry.RegisteredGroup;
import org.layoffledger.company.CompanyRegistry.RegisteredUnit;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The companies of the ledger, as the modules above ask for them. */
@Service
public class CompanyBook {

    private final CompanyRegistry registry;
    private final Companies companies;
    private final JdbcClient jdbc;

    CompanyBook(CompanyRegistry registry, Companies companies, JdbcClient jdbc) {
        this.registry = registry;
        this.companies = companies;
        this.jdbc = jdbc;
    }

    /**
     * A company as an article names it.
     *
     * @param slug the registry's identifier, or null where it does not hold the company
     * @param name the registry's English name, or the text's own name for it
     */
    public record Named(@Nullable String slug, String name) {
        String address() {
            return slug == null ? NameFolding.slug(name) : slug;
        }
    }

    /**
     * The ids of these companies. One that is not known yet is added as a provisional company, with an address made from its name.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Named, Long> resolve(Collection<Named> named) {
        // sorted by address: two articles that bring the same new companies then wait for each other in one direction
        // only
        Map<String, Named> wanted = new TreeMap<>();
        named.forEach(
                company -> wanted.merge(company.address(), company, (one, other) -> one.slug() == null ? other : one));
        Map<String, Long> ids = new HashMap<>();
        wanted.forEach((slug, company) -> ids.put(slug, findOrAdd(slug, company)));
        Map<Named, Long> resolved = new HashMap<>();
        for (Named company : named) {
            resolved.put(company, ids.getOrDefault(company.address(), 0L));
        }
        return resolved;
    }

    /** The addresses of these companies, in their order; those not known yet are added. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> addresses(List<Named> named) {
        resolve(named);
        return named.stream().map(Named::address).toList();
    }

    /** The ids of companies that the registry does not hold, by the names that texts give them; those not known yet are added. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> resolveNames(Collection<String> names) {
        Map<String, Long> ids = new HashMap<>();
        resolve(names.stream().map(name -> new Named(null, name)).toList())
                .forEach((named, id) -> ids.put(named.name(), id));
        return ids;
    }

    /** The ids of those companies that the ledger holds; nothing is added. */
    @Transactional(readOnly = true)
    public Map<Named, Long> known(Collection<Named> named) {
        Map<Named, Long> known = new HashMap<>();
        named.forEach(
                company -> find(company.address(), company.slug() != null).ifPresent(id -> known.put(company, id)));
        return known;
    }

    private long findOrAdd(String slug, Named company) {
        boolean byAddress = company.slug() != null;
        String name = company.name();
        return find(slug, byAddress).orElseGet(() -> {
            int added = jdbc.sql(
                            "insert into company (slug, name_en, provisional) values (?, ?, true) on conflict (slug) do nothing")
                    .params(slug, name)
                    .update();
            long id = find(slug, byAddress).orElseThrow();
            if (added > 0) {
                jdbc.sql("insert into company_alias (company_id, alias, folded) values (?, ?, ?)")
                        .params(id, name, NameFolding.fold(name))
                        .update();
            }
            return id;
        });
    }

    /** An address that the desk gave once and took back is no name: only who knows it as an address finds the company there. */
    private Optional<Long> find(String slug, boolean byAddress) {
        return jdbc.sql("""
                        select id from company where slug = :slug
                        union all select company_id from company_former_slug where slug = :slug and (:byAddress or not from_desk) limit 1""")
                .param("slug", slug)
                .param("byAddress", byAddress)
                .query(Long.class)
                .optional();
    }

    /**
     * The group that an article speaks of: the registry's by its slug, unless the text names other members; else the registry's with just these members; else one known
     * by its members, or by the text's words.
     *
     * @param slug the registry's identifier, or null
     * @param name what the text calls it
     * @param members the members' English names, as far as the text names them
     */
    @Transactional(readOnly = true)
    public Spender group(@Nullable String slug, String name, @Nullable List<String> members) {
        Set<String> told = members == null ? Set.of() : slugs(members);
        return registry.groups().stream()
                .filter(group -> group.slug().equals(slug)
                        ? told.isEmpty()
                                || group.members().isEmpty()
                                || group.members().containsAll(told)
                        : slug == null && !told.isEmpty() && told.equals(Set.copyOf(group.members())))
                .findFirst()
                .<Spender>map(this::named)
                .orElseGet(() -> Spender.UnnamedGroup.of(name, members));
    }

    /**
     * The company with this address; of several companies the registry's group of just these, else one known by its members. Empty where the ledger lacks one of them.
     *
     * @param slugs at least one
     */
    @Transactional(readOnly = true)
    public Optional<Spender> spender(Collection<String> slugs) {
        Map<String, Long> ids = new LinkedHashMap<>();
        slugs.forEach(slug -> find(slug, true).ifPresent(id -> ids.put(slug, id)));
        if (!ids.keySet().containsAll(slugs)) {
            return Optional.empty();
        }
        List<Long> distinct = ids.values().stream().distinct().toList();
        if (distinct.size() == 1) {
            return Optional.of(new Spender.OneCompany(distinct.get(0)));
        }
        List<String> members = toldNames(distinct);
        return Optional.of(group(null, String.join(", ", members), members));
    }

    /** The English names, as registry or texts tell them: a group keeps its key whatever the desk calls its members. */
    private List<String> toldNames(Collection<Long> ids) {
        return jdbc.sql("""
                        select coalesce(t.name_en, c.name_en) from company c left join company_told t on t.company_id = c.id
                        where c.id in (:ids) order by lower(coalesce(t.name_en, c.name_en))""").param("ids", ids).query(String.class).list();
    }

    private Spender named(RegisteredGroup group) {
        return new Spender.NamedGroup(jdbc.sql("select id from company_group where slug = ?")
                .param(group.slug())
                .query(Long.class)
                .single());
    }

    private Set<String> slugs(List<String> names) {
        Set<String> slugs = new HashSet<>();
        for (String name : names) {
            slugs.add(registry.companies().stream()
                    .filter(company -> company.name().en().equals(name))
                    .map(RegisteredCompany::slug)
                    .findFirst()
                    .orElseGet(() -> NameFolding.slug(name)));
        }
        return slugs;
    }

    /** The unit that all of these names stand for, where they name one unit and never the whole company; else null. */
    public @Nullable String onlyUnit(String slug, Collection<String> names) {
        RegisteredCompany company = registry.company(slug);
        if (company == null || names.isEmpty()) {
            return null;
        }
        return company.units().stream()
                .filter(unit -> folded(unit)
                        .containsAll(names.stream().map(NameFolding::fold).toList()))
                .map(unit -> unit.name().en())
                .findFirst()
                .orElse(null);
    }

    private static Set<String> folded(RegisteredUnit unit) {
        Set<String> forms = new HashSet<>();
        unit.forms().forEach(form -> forms.add(NameFolding.fold(form)));
        return forms;
    }

    /**
     * Where a company stands in the ledger.
     *
     * @param name in English
     * @param provisional whether it is known from texts only
     * @param mergedIntoId the company that stands for it, or null
     */
    public record Standing(
            long id,
            String slug,
            String name,
            boolean provisional,
            @Nullable Long mergedIntoId) {
        public boolean isMerged() {
            return mergedIntoId != null;
        }
    }

    @Transactional(readOnly = true)
    public Optional<Standing> standing(long companyId) {
        return jdbc.sql("select id, slug, name_en as name, provisional, merged_into_id from company where id = ?")
                .param(companyId)
                .query(Standing.class)
                .optional();
    }

    /** What the registry's companies do: the words of its list of sectors. */
    public Set<String> sectors() {
        Set<String> sectors = new TreeSet<>();
        registry.companies().forEach(company -> sectors.add(company.sector()));
        return sectors;
    }

    /** When the company's fiscal years end. */
    @Transactional(readOnly = true)
    public FiscalCalendar fiscalCalendar(long companyId) {
        return companies.findById(companyId).map(Company::fiscalCalendar).orElse(FiscalCalendar.CALENDAR_YEAR);
    }

    /** The currency that the company keeps its books in, ISO 4217, told by its country; null where that is not known. */
    @Transactional(readOnly = true)
    public @Nullable String reportingCurrency(long companyId) {
        return companies
                .findById(companyId)
                .map(Company::country)
                .map(ReportingCurrencies::of)
                .orElse(null);
    }
}
