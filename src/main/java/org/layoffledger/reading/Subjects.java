package org.layoffledger.reading;

import org.jspecify.annotations.Nullable;
import org.layoffledger.company.Spender;

/** Keys of those whom facts are about. */
final class Subjects {

    private static final String COMPANY = new Spender.OneCompany(0).key().replace("0", "");

    private Subjects() {}

    /** The company that a key stands for; null for a group, an industry, and a company that the ledger does not hold. */
    static @Nullable Long companyId(String key) {
        return key.startsWith(COMPANY) ? Long.valueOf(key.substring(COMPANY.length())) : null;
    }
}
