package org.layoffledger.extraction;

import java.time.MonthDay;
import java.util.List;

/**
 * The companies and groups whose names the engine is told beforehand. Names may be in any script; the engine folds them as it folds texts.
 *
 * @param companies the companies, no slug twice
 * @param groups named groups of these companies
 */
public record CompanyDirectory(List<Company> companies, List<Group> groups) {

    public static final CompanyDirectory EMPTY = new CompanyDirectory(List.of(), List.of());

    public CompanyDirectory {
        companies = List.copyOf(companies);
        groups = List.copyOf(groups);
    }

    /**
     * A company.
     *
     * @param slug its lasting identifier
     * @param name the English name, which facts carry
     * @param aliases every form by which texts name it, the names among them
     * @param units parts of it that texts name on their own
     * @param fiscalCalendar when its fiscal years end
     */
    public record Company(
            String slug, String name, List<Alias> aliases, List<Unit> units, FiscalCalendar fiscalCalendar) {
        public Company {
            aliases = List.copyOf(aliases);
            units = List.copyOf(units);
        }
    }

    /**
     * A form of a name.
     *
     * @param text the form
     * @param ambiguous whether it is also an ordinary word or another thing's name and needs context
     */
    public record Alias(String text, boolean ambiguous) {}

    /**
     * A part of a company with a name of its own, such as AWS.
     *
     * @param name the name that facts carry
     * @param aliases every form, the name among them
     */
    public record Unit(String name, List<Alias> aliases) {
        public Unit {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A named group of companies.
     *
     * @param slug its lasting identifier
     * @param name the English name
     * @param aliases forms by which texts name it
     * @param members slugs of its companies
     */
    public record Group(String slug, String name, List<String> aliases, List<String> members) {
        public Group {
            aliases = List.copyOf(aliases);
            members = List.copyOf(members);
        }
    }

    /**
     * How a company counts its fiscal years.
     *
     * @param yearEnd last day of the fiscal year
     * @param namedAfterStart whether FY2025 is the year that begins, not ends, in 2025
     */
    public record FiscalCalendar(MonthDay yearEnd, boolean namedAfterStart) {
        public static final FiscalCalendar CALENDAR_YEAR = new FiscalCalendar(MonthDay.of(12, 31), false);

        public boolean isCalendarYear() {
            return yearEnd.equals(CALENDAR_YEAR.yearEnd);
        }
    }
}
