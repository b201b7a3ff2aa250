package org.layoffledger.layoff;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What articles say about cuts. */
interface LayoffMentions extends Repository<LayoffMention, Long> {

    LayoffMention save(LayoffMention mention);

    List<LayoffMention> findByCompanyIdInAndActiveTrue(Collection<Long> companyIds);

    List<LayoffMention> findByArticleIdInAndActiveTrueAndEngineVersionIsNotNullOrderById(Collection<Long> articleIds);

    List<LayoffMention> findByIdIn(Collection<Long> ids);
}
