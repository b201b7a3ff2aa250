package org.layoffledger.capex;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What articles say about capital expenditure. */
interface CapexMentions extends Repository<CapexMention, Long> {

    CapexMention save(CapexMention mention);

    List<CapexMention> findByCompanyIdInAndActiveTrue(Collection<Long> companyIds);

    @Query(
            nativeQuery = true,
            value =
                    "select * from capex_mention where article_id in (:articles) and active and origin = 'engine' order by id")
    List<CapexMention> findWhatEnginesTold(Collection<Long> articles);

    List<CapexMention> findByIdIn(Collection<Long> ids);

    /** Those of these companies, of any group of the registry, and of these groups that only texts name. */
    @Query(
            "select m from CapexMention m where m.active and (m.groupId is not null or m.companyId in :companies or m.groupKey in :groupKeys)")
    List<CapexMention> findOfSpenders(Collection<Long> companies, Collection<String> groupKeys);

    List<CapexMention> findByGroupIdAndActiveTrue(long groupId);

    List<CapexMention> findByGroupKeyAndActiveTrue(String groupKey);
}
