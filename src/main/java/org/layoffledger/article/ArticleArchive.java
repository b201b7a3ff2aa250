package org.layoffledger.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps articles and recognises one that comes again. */
@Service
public class ArticleArchive {

    private final Articles articles;
    private final ArticleOriginals originals;
    private final JdbcClient jdbc;
    private final Clock clock;

    ArticleArchive(Articles articles, ArticleOriginals originals, JdbcClient jdbc, Clock clock) {
        this.articles = articles;
        this.originals = originals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An article that is kept already.
     *
     * @param articleId the one kept
     * @param sameBytes whether the very same file was received; otherwise the text is the same but for white space
     */
    public record Kept(long articleId, boolean sameBytes) {}

    /** The article that has these bytes or this text. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(Fingerprint fingerprint) {
        return jdbc.sql("""
                        select id, content_sha256 = :content as same_bytes from article
                        where content_sha256 = :content or text_sha256 = :text
                        order by same_bytes desc limit 1""")
                .param("content", fingerprint.contentSha256())
                .param("text", fingerprint.textSha256())
                .query((row, number) -> new Kept(row.getLong("id"), row.getBoolean("same_bytes")))
                .optional();
    }

    /**
     * Keeps an article with its original file.
     *
     * @return its id
     * @throws org.springframework.dao.DataIntegrityViolationException if an article with these bytes or this text is kept already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long keep(NewArticle article) {
        Article kept = articles.save(new Article(article, clock.instant()));
        originals.save(new ArticleOriginal(kept.id(), article.original()));
        articles.flush();
        return kept.id();
    }

    /**
     * An article's text.
     *
     * @param sha256 of the text without its white space
     */
    public record KeptText(String text, String sha256) {}

    /** The text of an article; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<KeptText> text(long articleId) {
        return jdbc.sql("select text, text_sha256 from article where id = ?")
                .param(articleId)
                .query((row, number) -> new KeptText(row.getString("text"), row.getString("text_sha256")))
                .optional();
    }

    /** When these articles were published; those without a date are left out. */
    @Transactional(readOnly = true)
    public Map<Long, LocalDate> publicationDates(Collection<Long> articleIds) {
        Map<Long, LocalDate> dates = new HashMap<>();
        if (!articleIds.isEmpty()) {
            jdbc.sql("select id, published_on from article where id = any(:ids) and published_on is not null")
                    .param("ids", articleIds.stream().distinct().toArray(Long[]::new))
                    .query(row -> {
                        dates.put(row.getLong(1), row.getObject(2, LocalDate.class));
                    });
        }
        return dates;
    }

    /** Whether no article has been kept yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return articles.count() == 0;
    }

    /** The file that an article came in, byte for byte. */
    @Transactional(readOnly = true)
    public Optional<byte[]> original(long articleId) {
        return originals.findById(articleId).map(ArticleOriginal::bytes);
    }
}
