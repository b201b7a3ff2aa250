package org.layoffledger.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.layoffledger.TestDatabase;
import org.layoffledger.company.CompanyBook.Named;
import org.layoffledger.company.CompanyRegistry.Name;
import org.layoffledger.company.CompanyRegistry.RegisteredCompany;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class RegistrySyncTest {

    @Autowired
    private CompanyRegistry registry;

    @Autowired
    private RegistryTables tables;

    @Autowired
    private CompanyBook book;

    @Autowired
    private DeskValues values;

    @Autowired
    private DeskNames names;

    @Autowired
    private CompanyFamilies families;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aSecondStartWithTheSameRegistryChangesNothing() {
        List<String> before = rows();
        sync(registry);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aNewRegistryIsTakenOver() {
        sync(with(company("harbour-robotics", "Harbour Robotics", List.of("港湾机器人"))));
        assertThat(jdbc.sql(
                                "select c.slug from company c join company_alias a on a.company_id = c.id where a.folded = ?")
                        .param(NameFolding.fold("港灣機器人"))
                        .query(String.class)
                        .list())
                .containsExactly("harbour-robotics");
    }

    @Test
    void aCompanyThatTextsNamedBeforeTheRegistryKnewItKeepsItsRowAndItsAddress() {
        Named told = new Named(null, "港灣機器人");
        long id = book.resolve(List.of(told)).getOrDefault(told, 0L);
        sync(with(company("harbour-robotics", "Harbour Robotics", List.of("港湾机器人"))));
        Named known = new Named("harbour-robotics", "Harbour Robotics");
        Map<Named, Long> resolved = book.resolve(List.of(told, known));
        assertThat(resolved.values()).containsOnly(id);
        assertThat(jdbc.sql("select provisional from company where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void whatTheDeskDecidedOutlivesANewRegistry() {
        long provisional = provisional("Harbour Robotics Inc.");
        values.lay(id("amazon"), Map.of("nameEn", "Amazon.com"));
        names.add(id("amazon"), "Zorblatt", true);
        families.assign(Map.of(provisional, id("amazon")));
        List<String> before = deskRows();
        sync(with(company("quay-software", "Quay Software", List.of())));
        assertThat(deskRows()).isEqualTo(before);
        values.lift(id("amazon"));
        names.remove(id("amazon"), "Zorblatt");
        assertThat(deskRows())
                .containsExactly("amazon|Amazon|null", "harbour-robotics-inc|Harbour Robotics Inc.|amazon");
    }

    @Test
    void aCompanyTakenIntoTheRegistryIsThatWhichTheDeskMergedItInto() {
        long longer = provisional("Harbour Robotics Inc.");
        long shorter = provisional("Harbour Robotics");
        families.assign(Map.of(shorter, longer));
        values.lay(longer, Map.of("slug", "harbour", "nameEn", "Harbour"));
        sync(with(company("harbour-robotics", "Harbour Robotics", List.of("Harbour Robotics Inc."))));
        assertThat(id("harbour-robotics")).isEqualTo(longer);
        assertThat(jdbc.sql("select name_en from company where id = ? and not provisional")
                        .param(longer)
                        .query(String.class)
                        .single())
                .isEqualTo("Harbour");
        assertThat(families.members(longer)).containsExactlyInAnyOrder(longer, shorter);
        Named known = new Named("harbour-robotics", "Harbour Robotics");
        assertThat(book.resolve(List.of(known)).get(known)).isEqualTo(longer);
    }

    @Test
    void anAliasThatTheRegistryLearnsStaysWhenTheDeskTakesItBack() {
        names.add(id("amazon"), "Zorblatt", false);
        RegisteredCompany amazon = registry.companies().stream()
                .filter(company -> company.slug().equals("amazon"))
                .findFirst()
                .orElseThrow();
        List<String> more = new ArrayList<>(amazon.aliases());
        more.add("Zorblatt");
        CompanyRegistry grown = with(new RegisteredCompany(
                "amazon",
                amazon.name(),
                more,
                amazon.ambiguous(),
                amazon.units(),
                amazon.country(),
                amazon.sector(),
                amazon.ticker(),
                amazon.fiscalYearEnd(),
                amazon.fiscalYearNamedAfterStart(),
                amazon.hyperscaler()));
        sync(grown);
        new DeskNames(grown, jdbc).remove(id("amazon"), "Zorblatt");
        assertThat(jdbc.sql("select from_desk from company_alias where alias = 'Zorblatt'")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void anAddressThatTheDeskTookBackLeadsOnButIsNoName() {
        long company = provisional("Harbour Robotics Inc.");
        values.lay(company, Map.of("slug", "harbour"));
        values.lift(company);
        Named address = new Named("harbour", "Harbour Robotics Inc.");
        assertThat(book.resolve(List.of(address)).get(address)).isEqualTo(company);
        assertThat(provisional("Harbour")).isNotEqualTo(company);
    }

    @Test
    void theReportingCurrencyIsThatOfTheCountry() {
        assertThat(book.reportingCurrency(id("alibaba"))).isEqualTo("CNY");
        assertThat(book.reportingCurrency(id("tsmc"))).isEqualTo("TWD");
        assertThat(book.reportingCurrency(id("microsoft"))).isEqualTo("USD");
        assertThat(book.fiscalCalendar(id("microsoft")).yearEnd()).isEqualTo(MonthDay.of(6, 30));
    }

    private void sync(CompanyRegistry other) {
        new RegistrySync(other, tables, values, jdbc, transaction).sync();
    }

    private CompanyRegistry with(RegisteredCompany company) {
        List<RegisteredCompany> more = new ArrayList<>(registry.companies());
        more.removeIf(known -> known.slug().equals(company.slug()));
        more.add(company);
        return new CompanyRegistry(more, registry.groups());
    }

    private static RegisteredCompany company(String slug, String name, List<String> aliases) {
        return new RegisteredCompany(
                slug,
                new Name(name, name, name),
                aliases,
                List.of(),
                List.of(),
                "SE",
                "ai",
                null,
                MonthDay.of(12, 31),
                false,
                false);
    }

    private long id(String slug) {
        return jdbc.sql("select id from company where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    private long provisional(String name) {
        Named told = new Named(null, name);
        return Objects.requireNonNull(book.resolve(List.of(told)).get(told));
    }

    private List<String> deskRows() {
        return jdbc.sql("""
                        select concat_ws('|', c.slug, c.name_en, coalesce(r.slug, 'null')) from company c left join company r on r.id = c.merged_into_id
                        where c.slug = 'amazon' or c.merged_into_id is not null
                        union all select concat_ws('|', a.alias, a.ambiguous) from company_alias a where a.from_desk or a.from_rename order by 1""").query(String.class).list();
    }

    private List<String> rows() {
        return jdbc.sql("""
                        select c.id || c.slug || c.name_en from company c union all select a.company_id || a.alias || coalesce(a.unit_id, 0) from company_alias a
                        union all select group_id || '-' || company_id from company_group_member order by 1""").query(String.class).list();
    }
}
