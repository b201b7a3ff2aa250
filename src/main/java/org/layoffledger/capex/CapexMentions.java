package org.layoffledger.capex;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What articles say about capital expenditure. */
interface CapexMentions extends Repository<CapexMention, Long> {

    CapexMention save(CapexMention mention);

    List<CapexMention> findByCompanyIdInAndActiveTrue(Collection<Long> companyIds);

    List<CapexMention> findByArticleIdInAndActiveTrueAndEngineVersionIsNotNullOrderById(Collection<Long> articleIds);

    List<CapexMention> findByIdIn(Collection<Long> ids);

    @Query("select m from CapexMention m where m.articleId in :articles and (m.active or m.readingId = :reading)")
    List<CapexMention> findOfReading(long reading, Collection<Long> articles);

    List<CapexMention> findByGroupIdAndActiveTrue(long groupId);

    List<CapexMention> findByGroupKeyAndActiveTrue(String groupKey);
}
