package org.layoffledger.company;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyRegistry.RegisteredCompany;
import org.layoffledger.company.CompanyRegistry.RegisteredUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Names that the desk adds to those of the registry and of texts, and takes back. What was decided, and why, is for the modules above to keep. */
@Service
public class DeskNames {

    private final CompanyRegistry registry;
    private final JdbcClient jdbc;

    DeskNames(CompanyRegistry registry, JdbcClient jdbc) {
        this.registry = registry;
        this.jdbc = jdbc;
    }

    /**
     * Who goes by a name already.
     *
     * @param companyId null where a group of companies has the name
     * @param name that of the company or group, in English
     * @param exactly whether the form is the very same, not only one that differs in script, width or capitals
     */
    public record Holder(@Nullable Long companyId, String name, boolean known, boolean exactly) {}

    /** Those that go by a name, whatever its script, width and capitals; {@code known} tells whether the engine is told of it. */
    @Transactional(readOnly = true)
    public List<Holder> holders(String name) {
        String folded = NameFolding.fold(name);
        List<Holder> companies = jdbc.sql("""
                        select c.id as company_id, c.name_en as name, a.from_desk or not c.provisional and not a.from_rename as known,
                               a.alias = :alias as exactly
                        from company_alias a join company c on c.id = a.company_id where a.folded = :folded order by known desc, c.id""")
                .param("alias", name)
                .param("folded", folded)
                .query(Holder.class)
                .list();
        return companies.isEmpty() ? group(folded).map(List::of).orElse(List.of()) : companies;
    }

    private Optional<Holder> group(String folded) {
        return registry.groups().stream()
                .filter(group -> group.forms().stream()
                        .anyMatch(form -> NameFolding.fold(form).equals(folded)))
                .map(group -> new Holder(null, group.name().en(), true, false))
                .findFirst();
    }

    /**
     * Tells the engine this name of a company, from the next article on.
     *
     * @param ambiguous whether it counts only where the text gives a sign that the company is meant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long companyId, String name, boolean ambiguous) {
        jdbc.sql("""
                        insert into company_alias (company_id, alias, folded, ambiguous, from_desk) values (:company, :alias, :folded, :ambiguous, true)
                        on conflict (company_id, alias) do update set ambiguous = excluded.ambiguous, from_desk = true""")
                .param("company", companyId)
                .param("alias", name)
                .param("folded", NameFolding.fold(name))
                .param("ambiguous", ambiguous)
                .update();
        changed();
    }

    /** Takes a name back that the desk added; it stays where the registry, a text or a renaming gives it too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(long companyId, String name) {
        Boolean ambiguous = told(companyId).get(name);
        if (ambiguous == null) {
            jdbc.sql("delete from company_alias where company_id = ? and alias = ? and from_desk and not from_rename")
                    .params(companyId, name)
                    .update();
        }
        jdbc.sql(
                        "update company_alias set from_desk = false, ambiguous = ? where company_id = ? and alias = ? and from_desk")
                .params(ambiguous != null && ambiguous, companyId, name)
                .update();
        changed();
    }

    /** The forms that the registry, or else the text that named it first, gives for the company: each with whether it is ambiguous. */
    Map<String, Boolean> told(long companyId) {
        Map<String, Boolean> forms = new HashMap<>();
        jdbc.sql("""
                        select c.provisional, c.slug, coalesce(t.name_en, c.name_en) as name from company c left join company_told t on t.company_id = c.id
                        where c.id = ?""").param(companyId).query(row -> {
            RegisteredCompany registered =
                    row.getBoolean("provisional") ? null : registry.company(row.getString("slug"));
            if (registered == null) {
                forms.put(row.getString("name"), false);
            } else {
                registered
                        .forms()
                        .forEach(form -> forms.put(form, registered.ambiguous().contains(form)));
                registered.units().stream()
                        .map(RegisteredUnit::forms)
                        .flatMap(List::stream)
                        .forEach(form -> forms.put(form, registered.ambiguous().contains(form)));
            }
        });
        return forms;
    }

    /** Lets every node build its engine anew before it reads the next article. */
    void changed() {
        jdbc.sql("update company_names_revision set revision = revision + 1").update();
    }
}
