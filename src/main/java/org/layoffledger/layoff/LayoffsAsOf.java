package org.layoffledger.layoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.layoffledger.article.ArticleArchive;
import org.layoffledger.company.CompanyFamilies;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger's layoffs as they were known on a day: derived from the mentions of articles published until then, by the same rules as the present ones. What editors
 * decided applies whenever they decided it. Nothing is stored.
 */
@Service
public class LayoffsAsOf {

    private final LayoffMentions mentions;
    private final LayoffBook book;
    private final CompanyFamilies families;
    private final ArticleArchive archive;

    LayoffsAsOf(LayoffMentions mentions, LayoffBook book, CompanyFamilies families, ArticleArchive archive) {
        this.mentions = mentions;
        this.book = book;
        this.families = families;
        this.archive = archive;
    }

    /**
     * What was known.
     *
     * @param events by key
     * @param undated ids of the articles that are left out because nobody knows when they were published
     */
    public record Known(List<KnownEvent> events, Set<Long> undated) {}

    /**
     * The events of a company, and of those merged into it.
     *
     * @param day the last day whose articles are read, inclusive
     */
    @Transactional(readOnly = true)
    public Known of(long companyId, LocalDate day) {
        List<LayoffMention> all = mentions.findByCompanyIdInAndActiveTrue(families.members(companyId));
        Map<Long, LocalDate> published = archive.publicationDates(
                all.stream().map(LayoffMention::articleId).toList());
        Set<Long> undated = new TreeSet<>();
        List<LayoffMention> known = new ArrayList<>();
        for (LayoffMention mention : all) {
            LocalDate on = published.get(mention.articleId());
            if (on == null) {
                undated.add(mention.articleId());
            } else if (!on.isAfter(day)) {
                known.add(mention);
            }
        }
        return new Known(
                book.derived(known).stream()
                        .map(event -> new LayoffEvent(companyId, event, statement -> 0).known(event))
                        .toList(),
                undated);
    }
}
