package org.layoffledger.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The files that the articles came in. */
interface ArticleOriginals extends Repository<ArticleOriginal, Long> {

    ArticleOriginal save(ArticleOriginal original);

    Optional<ArticleOriginal> findById(long articleId);
}
