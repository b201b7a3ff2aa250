package org.layoffledger.company;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Names and details of companies as the desk has them, laid over what the registry or a text told. What was told is kept beneath, and comes back when they are lifted. */
@Service
public class DeskValues {

    private static final TypeReference<TreeMap<String, @Nullable String>> VALUES = new TypeReference<>() {};
    private static final String COLUMNS =
            "slug, name_en, name_zh_hans, name_zh_hant, country, sector, ticker, fiscal_year_end_month, fiscal_year_end_day, fiscal_year_named_after_start";

    private final DeskNames names;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeskValues(DeskNames names, JdbcClient jdbc, JsonMapper json) {
        this.names = names;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What the registry or the text that named it first tells of the company, whatever the desk laid over it. */
    @Transactional(readOnly = true)
    public CompanyDetails told(long companyId) {
        return jdbc.sql(
                        "select " + COLUMNS + " from company_told where company_id = :id union all select " + COLUMNS
                                + " from company where id = :id and not exists (select 1 from company_told where company_id = :id)")
                .param("id", companyId)
                .query(CompanyDetails.class)
                .single();
    }

    /** What the pages show of the company. */
    @Transactional(readOnly = true)
    public CompanyDetails present(long companyId) {
        return jdbc.sql("select " + COLUMNS + " from company where id = ?")
                .param(companyId)
                .query(CompanyDetails.class)
                .single();
    }

    /** Whether another company has this address, or had it. */
    @Transactional(readOnly = true)
    public boolean isTaken(String slug, long byOtherThan) {
        return jdbc.sql("""
                        select exists (select 1 from company where slug = :slug and id <> :id)
                            or exists (select 1 from company_former_slug where slug = :slug and company_id <> :id)
                            or exists (select 1 from company_told where slug = :slug and company_id <> :id)""")
                .param("slug", slug)
                .param("id", byOtherThan)
                .query(Boolean.class)
                .single();
    }

    /**
     * Lays these values over what was told of the company, in place of any laid before.
     *
     * @param values by {@link CompanyDetails#values the name of the field}; what is not among them stays as told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lay(long companyId, Map<String, @Nullable String> values) {
        lift(companyId);
        jdbc.sql("insert into company_told (company_id, " + COLUMNS + ", desk) select id, " + COLUMNS
                        + ", ?::jsonb from company where id = ?")
                .params(json.writeValueAsString(values), companyId)
                .update();
        CompanyDetails told = told(companyId);
        CompanyDetails laid = told.with(values);
        write(companyId, isFree(laid.slug(), companyId) ? laid : laid.withSlug(told.slug()));
        keepFormerSlug(companyId, told.slug(), false);
        laid.names().forEach(name -> addName(companyId, name));
        names.changed();
    }

    /** Lifts what the desk laid over the company, so that it is again as told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(long companyId) {
        jdbc.sql("select slug from company_told where company_id = ?")
                .param(companyId)
                .query(String.class)
                .optional()
                .ifPresent(slug -> lift(companyId, slug));
    }

    private void lift(long companyId, String toldSlug) {
        String slug = present(companyId).slug();
        write(companyId, told(companyId));
        jdbc.sql("delete from company_told where company_id = ?")
                .param(companyId)
                .update();
        if (!slug.equals(toldSlug)) {
            keepFormerSlug(companyId, slug, true);
        }
        jdbc.sql("update company_alias set from_rename = false where company_id = ? and from_desk")
                .param(companyId)
                .update();
        jdbc.sql("delete from company_alias where company_id = ? and from_rename")
                .param(companyId)
                .update();
        names.changed();
    }

    /** A name that is known already stays what it is. */
    private void addName(long companyId, String name) {
        jdbc.sql("""
                        insert into company_alias (company_id, alias, folded, from_rename) values (:company, :alias, :folded, true)
                        on conflict (company_id, alias) do update set from_rename = true where company_alias.from_desk""")
                .param("company", companyId)
                .param("alias", name)
                .param("folded", NameFolding.fold(name))
                .update();
    }

    private void keepFormerSlug(long companyId, String slug, boolean fromDesk) {
        jdbc.sql(
                        "delete from company_former_slug where slug = (select slug from company where id = :id) and company_id = :id")
                .param("id", companyId)
                .update();
        jdbc.sql("""
                        insert into company_former_slug (slug, company_id, from_desk) select :slug, :id, :desk
                        where not exists (select 1 from company where slug = :slug) on conflict do nothing""")
                .param("slug", slug)
                .param("id", companyId)
                .param("desk", fromDesk)
                .update();
    }

    private boolean isFree(String slug, long companyId) {
        return jdbc.sql("select not exists (select 1 from company where slug = ? and id <> ?)")
                .params(slug, companyId)
                .query(Boolean.class)
                .single();
    }

    private void write(long companyId, CompanyDetails details) {
        jdbc.sql("""
                        update company set slug = :slug, name_en = :nameEn, name_zh_hans = :nameZhHans, name_zh_hant = :nameZhHant, country = :country,
                          sector = :sector, ticker = :ticker, fiscal_year_end_month = left(:fiscalYearEnd, 2)::int, fiscal_year_end_day = right(:fiscalYearEnd, 2)::int,
                          fiscal_year_named_after_start = :fiscalYearNamedAfterStart::boolean where id = :id""").params(details.values()).param("id", companyId).update();
    }

    /** What the desk has laid over a company. */
    record Laid(long companyId, Map<String, @Nullable String> values) {}

    /** Lifts everything, so that the registry can be written; to be laid again afterwards. */
    List<Laid> liftAll() {
        List<Laid> laid = jdbc.sql("select company_id, desk from company_told order by company_id")
                .query((row, number) -> new Laid(
                        row.getLong("company_id"),
                        Objects.requireNonNull(json.readValue(row.getString("desk"), VALUES))))
                .list();
        laid.forEach(one -> lift(one.companyId()));
        return laid;
    }

    /** Lays again what was lifted. A company of the registry keeps the registry's address. */
    void layAgain(List<Laid> lifted) {
        for (Laid one : lifted) {
            Map<String, @Nullable String> values = new TreeMap<>(one.values());
            if (isRegistered(one.companyId())) {
                values.remove(CompanyDetails.SLUG);
            }
            if (!values.isEmpty()) {
                lay(one.companyId(), values);
            }
        }
    }

    private boolean isRegistered(long companyId) {
        return jdbc.sql("select not provisional from company where id = ?")
                .param(companyId)
                .query(Boolean.class)
                .single();
    }
}
