package org.layoffledger.company;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The companies of the ledger. */
interface Companies extends Repository<Company, Long> {

    Optional<Company> findById(long id);

    Optional<Company> findBySlug(String slug);

    List<Company> findByProvisionalTrue();

    List<Company> findAll();

    Company save(Company company);

    void flush();
}
