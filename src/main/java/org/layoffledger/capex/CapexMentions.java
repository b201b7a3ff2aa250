package org.layoffledger.capex;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What articles say about capital expenditure. */
interface CapexMentions extends Repository<CapexMention, Long> {

    CapexMention save(CapexMention mention);

    List<CapexMention> findByCompanyIdInAndActiveTrue(Collection<Long> companyIds);

    List<CapexMention> findByGroupIdAndActiveTrue(long groupId);

    List<CapexMention> findByGroupKeyAndActiveTrue(String groupKey);
}
