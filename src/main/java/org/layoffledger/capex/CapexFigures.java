package org.layoffledger.capex;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The figures of the comparison. */
interface CapexFigures extends Repository<CapexFigure, Long> {

    CapexFigure save(CapexFigure figure);

    List<CapexFigure> findByCompanyIdInOrderById(Collection<Long> companyIds);

    List<CapexFigure> findByGroupIdOrderById(long groupId);

    List<CapexFigure> findByGroupKeyOrderById(String groupKey);

    void delete(CapexFigure figure);

    void flush();
}
