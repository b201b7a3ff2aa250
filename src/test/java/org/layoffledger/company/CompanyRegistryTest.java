package org.layoffledger.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.layoffledger.company.CompanyRegistry.Name;
import org.layoffledger.company.CompanyRegistry.RegisteredGroup;
import org.layoffledger.extraction.CompanyDirectory;

class CompanyRegistryTest {

    private static final CompanyRegistry REGISTRY = CompanyRegistry.load();

    @Test
    void holdsTheCompaniesAndGroupsOfTheReferenceFiles() {
        assertThat(REGISTRY.companies()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(REGISTRY.groups()).extracting(RegisteredGroup::slug).contains("big-four", "top-eight-csps");
    }

    @Test
    void knowsMicrosoftUnderEachOfItsNamesAndItsFiscalYear() {
        CompanyDirectory.Company microsoft = REGISTRY.directory().companies().stream()
                .filter(company -> company.slug().equals("microsoft"))
                .findFirst()
                .orElseThrow();
        assertThat(microsoft.aliases())
                .extracting(CompanyDirectory.Alias::text)
                .contains("Microsoft", "微软", "微軟", "MSFT");
        assertThat(microsoft.fiscalCalendar().yearEnd()).isEqualTo(MonthDay.of(6, 30));
        assertThat(Objects.requireNonNull(REGISTRY.company("microsoft")).hyperscaler())
                .isTrue();
    }

    @Test
    void marksFormsThatAreAlsoOrdinaryWords() {
        CompanyDirectory.Company apple = REGISTRY.directory().companies().stream()
                .filter(company -> company.slug().equals("apple"))
                .findFirst()
                .orElseThrow();
        assertThat(apple.aliases()).contains(new CompanyDirectory.Alias("Apple", true));
    }

    @Test
    void refusesAGroupWithAnUnknownMember() {
        Name name = new Name("Some", "一些", "一些");
        assertThatThrownBy(() -> new CompanyRegistry(
                        List.of(), List.of(new RegisteredGroup("some", name, List.of(), List.of("nobody")))))
                .hasMessageContaining("nobody");
    }
}
