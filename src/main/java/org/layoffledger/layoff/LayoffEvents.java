package org.layoffledger.layoff;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The events of the companies' timelines. */
interface LayoffEvents extends Repository<LayoffEvent, Long> {

    LayoffEvent save(LayoffEvent event);

    List<LayoffEvent> findByCompanyIdInOrderById(Collection<Long> companyIds);

    void delete(LayoffEvent event);

    void flush();
}
