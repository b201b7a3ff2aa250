package org.layoffledger.ingestion;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.layoffledger.article.ArticleArchive;
import org.layoffledger.article.Fingerprint;
import org.layoffledger.article.NewArticle;
import org.layoffledger.extraction.ExtractedArticle;
import org.layoffledger.extraction.SourceText;
import org.layoffledger.ingestion.format.ReadArticle;
import org.layoffledger.ingestion.format.ReadResult;
import org.layoffledger.ingestion.format.UnreadableArticle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes articles into the ledger. Each is stored in one transaction together with what it says and with the events and figures that follow from it: all of it is there or
 * nothing. May be used by many threads at once.
 */
@Service
public class ArticleIngestion {

    private final CurrentEngine engine;
    private final ArticleArchive archive;
    private final FactRecorder recorder;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ArticleIngestion(
            CurrentEngine engine,
            ArticleArchive archive,
            FactRecorder recorder,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.engine = engine;
        this.archive = archive;
        this.recorder = recorder;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Takes a file that was read into the ledger. Must not be called within a transaction. */
    public IngestionOutcome ingest(ReadResult read) {
        if (read instanceof ReadArticle article) {
            return ingest(article);
        }
        UnreadableArticle unreadable = (UnreadableArticle) read;
        return new IngestionOutcome.Rejected(unreadable.reason(), unreadable.detail());
    }

    private IngestionOutcome ingest(ReadArticle article) {
        if (article.text().indexOf('\0') >= 0) {
            return new IngestionOutcome.Rejected(
                    UnreadableArticle.Reason.BROKEN, "The text contains the character U+0000.");
        }
        Fingerprint fingerprint = Fingerprint.of(article.originalBytes(), article.text());
        Optional<IngestionOutcome> known = duplicate(fingerprint);
        return known.isPresent() ? known.get() : add(article, fingerprint);
    }

    private IngestionOutcome add(ReadArticle article, Fingerprint fingerprint) {
        Engine present = engine.engine();
        ExtractedArticle extracted =
                present.read(new SourceText(article.text(), article.title(), article.publishedOn(), null));
        try {
            IngestionOutcome added = transaction.execute(status -> store(article, fingerprint, extracted, present));
            return Objects.requireNonNull(added);
        } catch (DataIntegrityViolationException e) {
            // another thread has stored the same article in the meantime
            return duplicate(fingerprint).orElseThrow(() -> e);
        }
    }

    private IngestionOutcome store(
            ReadArticle article, Fingerprint fingerprint, ExtractedArticle extracted, Engine by) {
        long id = archive.keep(new NewArticle(
                fingerprint,
                textOrNull(extracted.title()),
                textOrNull(article.publisher()),
                textOrNull(article.url()),
                extracted.publishedOn(),
                extracted.language(),
                article.text(),
                article.originalBytes(),
                article.mediaType(),
                article.charset(),
                article.fileName()));
        readBy(by, id);
        FactRecorder.Recorded recorded = recorder.record(id, article.text(), fingerprint.textSha256(), extracted);
        return new IngestionOutcome.Added(id, recorded.layoffs(), recorded.capex());
    }

    private void readBy(Engine by, long articleId) {
        jdbc.sql("insert into article_reading (article_id, engine_version, directory) values (?, ?, ?)")
                .params(articleId, by.version(), by.directory())
                .update();
    }

    private Optional<IngestionOutcome> duplicate(Fingerprint fingerprint) {
        return archive.find(fingerprint)
                .map(kept -> new IngestionOutcome.Duplicate(kept.articleId(), kept.sameBytes()));
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\0", "").strip();
    }
}
