package org.layoffledger.article;

import org.springframework.data.repository.Repository;

/** The articles of the ledger. */
interface Articles extends Repository<Article, Long> {

    Article save(Article article);

    void flush();

    long count();
}
