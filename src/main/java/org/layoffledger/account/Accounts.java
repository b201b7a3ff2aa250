package org.layoffledger.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, Long> {

    Optional<Account> findByUsernameIgnoreCase(String username);

    boolean existsByRole(Role role);

    Account save(Account account);
}
