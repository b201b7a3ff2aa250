package org.layoffledger.company;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyRegistry.RegisteredCompany;
import org.layoffledger.company.CompanyRegistry.RegisteredGroup;
import org.layoffledger.company.CompanyRegistry.RegisteredUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the registry into its tables. Names, units and members of groups are rows that nothing else refers to by id: they are written anew as a whole. */
@Component
class RegistryTables {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    RegistryTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the companies that are not there yet and brings the others up to date. */
    void writeCompanies(List<RegisteredCompany> companies) {
        jdbc.batchUpdate("""
                insert into company (slug, name_en, name_zh_hans, name_zh_hant, country, sector, ticker, fiscal_year_end_month, fiscal_year_end_day,
                  fiscal_year_named_after_start, hyperscaler, provisional) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                on conflict (slug) do update set name_en = excluded.name_en, name_zh_hans = excluded.name_zh_hans, name_zh_hant = excluded.name_zh_hant,
                  country = excluded.country, sector = excluded.sector, ticker = excluded.ticker, fiscal_year_end_month = excluded.fiscal_year_end_month,
                  fiscal_year_end_day = excluded.fiscal_year_end_day, fiscal_year_named_after_start = excluded.fiscal_year_named_after_start,
                  hyperscaler = excluded.hyperscaler, provisional = false""", companies, BATCH, (PreparedStatement row, RegisteredCompany company) -> {
            row.setString(1, company.slug());
            row.setString(2, company.name().en());
            row.setString(3, company.name().simplified());
            row.setString(4, company.name().traditional());
            row.setString(5, company.country());
            row.setString(6, company.sector());
            row.setString(7, company.ticker());
            row.setInt(8, company.fiscalYearEnd().getMonthValue());
            row.setInt(9, company.fiscalYearEnd().getDayOfMonth());
            row.setBoolean(10, company.fiscalYearNamedAfterStart());
            row.setBoolean(11, company.hyperscaler());
        });
    }

    /** Gives a company another address; the one it had leads on to it. */
    void rename(long companyId, String formerSlug, String slug) {
        jdbc.update(
                "insert into company_former_slug (slug, company_id) values (?, ?) on conflict do nothing",
                formerSlug,
                companyId);
        jdbc.update("update company set slug = ? where id = ?", slug, companyId);
    }

    /** Gives a company the address of another, and that one its own. */
    void swapSlugs(long companyId, String slug, long otherId, String otherSlug) {
        jdbc.update("update company set slug = slug || '-' || id || '-' where id = ?", otherId);
        jdbc.update("update company set slug = ? where id = ?", otherSlug, companyId);
        jdbc.update("update company set slug = ? where id = ?", slug, otherId);
    }

    /** Replaces the registry's names, units and groups by what it says now, and leaves those from the desk; {@code ids} are the companies' by slug. */
    void writeNames(CompanyRegistry registry, Map<String, Long> ids) {
        jdbc.update(
                "delete from company_alias where not from_desk and company_id in (select id from company where not provisional)");
        jdbc.update("delete from company_unit where company_id in (select id from company where not provisional)");
        List<Unit> units = new ArrayList<>();
        for (RegisteredCompany company : registry.companies()) {
            company.units().forEach(unit -> units.add(new Unit(id(ids, company), unit)));
        }
        insertUnits(units);
        Map<String, Long> unitIds = unitIds();
        List<Alias> aliases = new ArrayList<>();
        registry.companies().forEach(company -> aliases.addAll(aliases(company, id(ids, company), unitIds)));
        insert(aliases);
        registry.groups().forEach(group -> write(group, ids));
    }

    private void insertUnits(List<Unit> units) {
        jdbc.batchUpdate(
                "insert into company_unit (company_id, name_en, name_zh_hans, name_zh_hant) values (?, ?, ?, ?)",
                units,
                BATCH,
                (PreparedStatement row, Unit unit) -> {
                    row.setLong(1, unit.companyId());
                    row.setString(2, unit.unit().name().en());
                    row.setString(3, unit.unit().name().simplified());
                    row.setString(4, unit.unit().name().traditional());
                });
    }

    private Map<String, Long> unitIds() {
        Map<String, Long> ids = new HashMap<>();
        jdbc.query("select id, company_id, name_en from company_unit", row -> {
            ids.put(row.getLong("company_id") + row.getString("name_en"), row.getLong("id"));
        });
        return ids;
    }

    private static long id(Map<String, Long> ids, RegisteredCompany company) {
        return Objects.requireNonNull(ids.get(company.slug()));
    }

    /** A form that is also a unit's stands for the company, whose whole it names. */
    private static List<Alias> aliases(RegisteredCompany company, long id, Map<String, Long> unitIds) {
        Map<String, Alias> found = new LinkedHashMap<>();
        for (String form : company.forms()) {
            found.put(form, new Alias(id, form, company.ambiguous().contains(form), null));
        }
        for (RegisteredUnit unit : company.units()) {
            Long unitId = unitIds.get(id + unit.name().en());
            for (String form : unit.forms()) {
                found.putIfAbsent(form, new Alias(id, form, company.ambiguous().contains(form), unitId));
            }
        }
        return List.copyOf(found.values());
    }

    private void insert(List<Alias> aliases) {
        jdbc.batchUpdate(
                "insert into company_alias (company_id, alias, folded, ambiguous, unit_id) values (?, ?, ?, ?, ?) on conflict do nothing",
                aliases,
                BATCH,
                (PreparedStatement row, Alias alias) -> {
                    row.setLong(1, alias.companyId());
                    row.setString(2, alias.form());
                    row.setString(3, NameFolding.fold(alias.form()));
                    row.setBoolean(4, alias.ambiguous());
                    row.setObject(5, alias.unitId());
                });
    }

    private void write(RegisteredGroup group, Map<String, Long> ids) {
        Long id = jdbc.queryForObject(
                """
                insert into company_group (slug, name_en, name_zh_hans, name_zh_hant) values (?, ?, ?, ?)
                on conflict (slug) do update
                set name_en = excluded.name_en, name_zh_hans = excluded.name_zh_hans, name_zh_hant = excluded.name_zh_hant
                returning id""",
                Long.class,
                group.slug(),
                group.name().en(),
                group.name().simplified(),
                group.name().traditional());
        jdbc.update("delete from company_group_member where group_id = ?", id);
        int position = 0;
        for (String member : group.members()) {
            jdbc.update(
                    "insert into company_group_member (group_id, company_id, position) values (?, ?, ?)",
                    id,
                    ids.get(member),
                    position++);
        }
    }

    private record Unit(long companyId, RegisteredUnit unit) {}

    private record Alias(
            long companyId,
            String form,
            boolean ambiguous,
            @Nullable Long unitId) {}
}
