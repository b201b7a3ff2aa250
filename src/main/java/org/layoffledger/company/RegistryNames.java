package org.layoffledger.company;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyRegistry.RegisteredCompany;
import org.layoffledger.company.CompanyRegistry.RegisteredGroup;
import org.layoffledger.company.CompanyRegistry.RegisteredUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the names, units and groups of the registry: rows that nothing else refers to by id, so they are written anew as a whole. */
@Component
class RegistryNames {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    RegistryNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what was there by what the registry says; {@code ids} are the companies' by slug. */
    void write(CompanyRegistry registry, Map<String, Long> ids) {
        jdbc.update("delete from company_alias where company_id in (select id from company where not provisional)");
        jdbc.update("delete from company_unit where company_id in (select id from company where not provisional)");
        List<Alias> aliases = new ArrayList<>();
        for (RegisteredCompany company : registry.companies()) {
            long id = ids.getOrDefault(company.slug(), 0L);
            aliases.addAll(aliases(company, id));
        }
        insert(aliases);
        registry.groups().forEach(group -> write(group, ids));
    }

    /** Lets an address that a company had lead on to it. */
    void keepAddress(String formerSlug, long companyId) {
        jdbc.update(
                "insert into company_former_slug (slug, company_id) values (?, ?) on conflict do nothing",
                formerSlug,
                companyId);
    }

    /** A form that is also a unit's stands for the company, whose whole it names. */
    private List<Alias> aliases(RegisteredCompany company, long id) {
        Map<String, Alias> found = new LinkedHashMap<>();
        for (String form : company.forms()) {
            found.put(form, new Alias(id, form, company.ambiguous().contains(form), null));
        }
        for (RegisteredUnit unit : company.units()) {
            Long unitId = jdbc.queryForObject(
                    "insert into company_unit (company_id, name_en, name_zh_hans, name_zh_hant) values (?, ?, ?, ?) returning id",
                    Long.class,
                    id,
                    unit.name().en(),
                    unit.name().simplified(),
                    unit.name().traditional());
            for (String form : unit.forms()) {
                found.putIfAbsent(form, new Alias(id, form, company.ambiguous().contains(form), unitId));
            }
        }
        return List.copyOf(found.values());
    }

    private void insert(List<Alias> aliases) {
        jdbc.batchUpdate(
                "insert into company_alias (company_id, alias, folded, ambiguous, unit_id) values (?, ?, ?, ?, ?)",
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

    private record Alias(
            long companyId,
            String form,
            boolean ambiguous,
            @Nullable Long unitId) {}
}
