package org.layoffledger.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private DeskValues desk;

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
    void theReportingCurrencyIsThatOfTheCountry() {
        assertThat(book.reportingCurrency(id("alibaba"))).isEqualTo("CNY");
        assertThat(book.reportingCurrency(id("tsmc"))).isEqualTo("TWD");
        assertThat(book.reportingCurrency(id("microsoft"))).isEqualTo("USD");
        assertThat(book.fiscalCalendar(id("microsoft")).yearEnd()).isEqualTo(MonthDay.of(6, 30));
    }

    private void sync(CompanyRegistry other) {
        new RegistrySync(other, tables, desk, jdbc, transaction).sync();
    }

    private CompanyRegistry with(RegisteredCompany company) {
        List<RegisteredCompany> more = new ArrayList<>(registry.companies());
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

    private List<String> rows() {
        return jdbc.sql("""
                        select c.id || c.slug || c.name_en from company c union all select a.company_id || a.alias || coalesce(a.unit_id, 0) from company_alias a
                        union all select group_id || '-' || company_id from company_group_member order by 1""").query(String.class).list();
    }
}
