package org.layoffledger.layoff;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What articles say about cuts. */
interface LayoffMentions extends Repository<LayoffMention, Long> {

    LayoffMention save(LayoffMention mention);

    List<LayoffMention> findByCompanyIdInAndActiveTrue(Collection<Long> companyIds);

    @Query(
            nativeQuery = true,
            value =
                    "select * from layoff_mention where article_id in (:articles) and active and origin = 'engine' order by id")
    List<LayoffMention> findWhatEnginesTold(Collection<Long> articles);

    List<LayoffMention> findByIdIn(Collection<Long> ids);
}
