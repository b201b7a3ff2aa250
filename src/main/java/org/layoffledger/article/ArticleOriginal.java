package org.layoffledger.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The file that an article came in, byte for byte. */
@Entity
class ArticleOriginal implements Persistable<Long> {

    @Id
    private Long articleId;

    private byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected ArticleOriginal() {}

    ArticleOriginal(long articleId, byte[] bytes) {
        this.articleId = articleId;
        this.bytes = bytes;
    }

    @Override
    public @Nullable Long getId() {
        return articleId;
    }

    /** Written once: there is nothing to look up before. */
    @Override
    public boolean isNew() {
        return true;
    }

    byte[] bytes() {
        return bytes;
    }
}
