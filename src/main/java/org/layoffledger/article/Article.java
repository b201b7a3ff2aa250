package org.layoffledger.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article as it was read; never changed. */
@Entity
class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "text_sha256")
    private String textSha256;

    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String url;
    private @Nullable LocalDate publishedOn;
    private String language;
    private String text;
    private String mediaType;
    private String charset;
    private String fileName;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(NewArticle article, Instant receivedAt) {
        this.contentSha256 = article.fingerprint().contentSha256();
        this.textSha256 = article.fingerprint().textSha256();
        this.title = article.title();
        this.publisher = article.publisher();
        this.url = article.url();
        this.publishedOn = article.publishedOn();
        this.language = article.language().tag();
        this.text = article.text();
        this.mediaType = article.mediaType();
        this.charset = article.charset();
        this.fileName = article.fileName();
        this.receivedAt = receivedAt;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet: " + fileName);
        }
        return id;
    }
}
