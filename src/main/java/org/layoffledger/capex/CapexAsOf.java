package org.layoffledger.capex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.layoffledger.article.ArticleArchive;
import org.layoffledger.company.CompanyFamilies;
import org.layoffledger.company.Spender;
import org.layoffledger.company.SpenderBooks;
import org.layoffledger.extraction.CompanyDirectory.FiscalCalendar;
import org.layoffledger.review.Decisions;
import org.layoffledger.review.FactKind;
import org.layoffledger.review.Rulings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger's capital expenditure as it was known on a day: derived from the mentions of articles published until then, by the same rules as the present figures. What
 * editors decided applies whenever they decided it. Nothing is stored, and the number of statements does not depend on the number of spenders.
 */
@Service
public class CapexAsOf {

    private final CapexMentions mentions;
    private final SpenderBooks books;
    private final CompanyFamilies families;
    private final ArticleArchive archive;
    private final Decisions decisions;

    CapexAsOf(
            CapexMentions mentions,
            SpenderBooks books,
            CompanyFamilies families,
            ArticleArchive archive,
            Decisions decisions) {
        this.mentions = mentions;
        this.books = books;
        this.families = families;
        this.archive = archive;
        this.decisions = decisions;
    }

    /**
     * What was known.
     *
     * @param figures by spender and key
     * @param undated ids of the articles that are left out because nobody knows when they were published
     */
    public record Known(List<KnownFigure> figures, Set<Long> undated) {}

    /**
     * The figures of one company, and of those merged into it.
     *
     * @param day the last day whose articles are read, inclusive
     */
    @Transactional(readOnly = true)
    public Known of(long companyId, LocalDate day) {
        return until(day, mentions.findByCompanyIdInAndActiveTrue(families.members(companyId)));
    }

    /**
     * The figures of these companies, of the registry's groups, and of those groups that only texts name.
     *
     * @param companyIds those merged into others among them
     * @param groupKeys of groups that only texts name
     */
    @Transactional(readOnly = true)
    public Known of(Collection<Long> companyIds, Collection<String> groupKeys, LocalDate day) {
        return until(day, mentions.findOfSpenders(companyIds, groupKeys));
    }

    private Known until(LocalDate day, List<CapexMention> all) {
        Map<Long, LocalDate> published = archive.publicationDates(
                all.stream().map(CapexMention::articleId).toList());
        Set<Long> undated = new TreeSet<>();
        List<CapexMention> known = new ArrayList<>();
        for (CapexMention mention : all) {
            LocalDate on = published.get(mention.articleId());
            if (on == null) {
                undated.add(mention.articleId());
            } else if (!on.isAfter(day)) {
                known.add(mention);
            }
        }
        return new Known(derived(known, published), undated);
    }

    private List<KnownFigure> derived(List<CapexMention> known, Map<Long, LocalDate> published) {
        Rulings rulings = Rulings.of(decisions.activeFor(
                FactKind.CAPEX, known.stream().map(CapexMention::lastingKey).toList()));
        Map<Long, SpenderBooks.Books> ofCompanies = books.of(known.stream()
                .map(CapexMention::spender)
                .filter(Spender.OneCompany.class::isInstance)
                .map(spender -> ((Spender.OneCompany) spender).companyId())
                .distinct()
                .toList());
        Map<Long, String> groupSlugs = books.groupSlugs();
        Map<String, List<CapexMention>> bySpender = new TreeMap<>();
        for (CapexMention mention : known) {
            bySpender
                    .computeIfAbsent(spender(mention, ofCompanies).key(), key -> new ArrayList<>())
                    .add(mention);
        }
        List<KnownFigure> figures = new ArrayList<>();
        for (List<CapexMention> ofSpender : bySpender.values()) {
            Spender spender = CapexBook.calledAlike(spender(ofSpender.get(0), ofCompanies), ofSpender);
            CapexDerivation derivation = derivation(ofSpender.get(0), ofCompanies, groupSlugs);
            derivation
                    .derive(
                            ofSpender.stream()
                                    .map(mention -> mention.statement(published.get(mention.articleId())))
                                    .toList(),
                            rulings)
                    .forEach(figure -> figures.add(new CapexFigure(spender, figure, statement -> 0).known(figure)));
        }
        return figures;
    }

    private static Spender spender(CapexMention mention, Map<Long, SpenderBooks.Books> ofCompanies) {
        Spender spender = Objects.requireNonNull(mention.spender());
        return spender instanceof Spender.OneCompany company
                ? new Spender.OneCompany(books(company, ofCompanies).companyId())
                : spender;
    }

    private static SpenderBooks.Books books(Spender.OneCompany company, Map<Long, SpenderBooks.Books> ofCompanies) {
        return Objects.requireNonNull(ofCompanies.get(company.companyId()));
    }

    private static CapexDerivation derivation(
            CapexMention one, Map<Long, SpenderBooks.Books> ofCompanies, Map<Long, String> groupSlugs) {
        Spender spender = Objects.requireNonNull(one.spender());
        if (spender instanceof Spender.OneCompany company) {
            SpenderBooks.Books books = books(company, ofCompanies);
            return new CapexDerivation(books.calendar(), books.currency(), "company:" + books.slug());
        }
        return new CapexDerivation(
                FiscalCalendar.CALENDAR_YEAR,
                null,
                spender instanceof Spender.NamedGroup group
                        ? "group:" + groupSlugs.get(group.groupId())
                        : spender.key());
    }
}
