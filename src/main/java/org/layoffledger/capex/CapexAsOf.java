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

    /** The figures of these companies and of every group. */
    @Transactional(readOnly = true)
    public Known of(Collection<Long> companyIds, LocalDate day) {
        return until(day, mentions.findOfCompaniesAndGroups(companyIds));
    }

    /** The figures of every company and group. */
    @Transactional(readOnly = true)
    public Known ofAll(LocalDate day) {
        return until(day, mentions.findByActiveTrue());
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
                .map(CapexMention::companyId)
                .filter(Objects::nonNull)
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
            CapexDerivation derivation = derivation(ofSpender.get(0), spender, ofCompanies, groupSlugs);
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
        Long company = mention.companyId();
        Long group = mention.groupId();
        if (company != null) {
            return new Spender.OneCompany(
                    Objects.requireNonNull(ofCompanies.get(company)).companyId());
        }
        if (group != null) {
            return new Spender.NamedGroup(group);
        }
        List<String> members = mention.members();
        return new Spender.UnnamedGroup(
                Objects.requireNonNull(mention.groupKey()),
                mention.spenderName(),
                members == null || members.isEmpty()
                        ? null
                        : members.stream().sorted().toList());
    }

    private static CapexDerivation derivation(
            CapexMention one,
            Spender spender,
            Map<Long, SpenderBooks.Books> ofCompanies,
            Map<Long, String> groupSlugs) {
        if (one.companyId() != null) {
            SpenderBooks.Books books = Objects.requireNonNull(ofCompanies.get(one.companyId()));
            return new CapexDerivation(books.calendar(), books.currency(), "company:" + books.slug());
        }
        return new CapexDerivation(
                FiscalCalendar.CALENDAR_YEAR,
                null,
                one.groupId() == null ? spender.key() : "group:" + groupSlugs.get(one.groupId()));
    }
}
