package org.layoffledger.company;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The companies of the ledger. */
interface Companies extends Repository<Company, Long> {

    Optional<Company> findById(long id);
}
