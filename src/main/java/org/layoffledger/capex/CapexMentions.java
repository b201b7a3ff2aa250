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

    List<CapexMention> findByActiveTrue();

    @Query("select m from CapexMention m where m.active and (m.companyId is null or m.companyId in :companies)")
    List<CapexMention> findOfCompaniesAndGroups(Collection<Long> companies);

    List<CapexMention> findByGroupIdAndActiveTrue(long groupId);

    List<CapexMention> findByGroupKeyAndActiveTrue(String groupKey);
}
