package org.layoffledger.company;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.layoffledger.company.CompanyRegistry.RegisteredCompany;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the ledger's companies up to date with the registry when the application starts, before it serves anyone. */
@Component
class RegistrySync implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrySync.class);

    /** Grows when what is written for the same registry changes. */
    private static final int FORMAT = 1;

    private final CompanyRegistry registry;
    private final Companies companies;
    private final RegistryNames names;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RegistrySync(
            CompanyRegistry registry,
            Companies companies,
            RegistryNames names,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.registry = registry;
        this.companies = companies;
        this.names = names;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> sync());
    }

    /** Changes nothing where the ledger has this registry already. */
    void sync() {
        jdbc.sql("lock table company_registry_state in exclusive mode").update();
        String fingerprint = fingerprint();
        Optional<String> current = jdbc.sql("select fingerprint from company_registry_state")
                .query(String.class)
                .optional();
        if (current.filter(fingerprint::equals).isPresent()) {
            return;
        }
        names.write(registry, ids(describe()));
        jdbc.sql(
                        "insert into company_registry_state (fingerprint) values (?) on conflict (only_row) do update set fingerprint = excluded.fingerprint")
                .param(fingerprint)
                .update();
        LOG.info(
                "{} companies and {} groups taken from the registry",
                registry.companies().size(),
                registry.groups().size());
    }

    private Map<String, Company> describe() {
        Map<String, Company> bySlug = new HashMap<>(
                companies.findAll().stream().collect(Collectors.toMap(Company::slug, Function.identity())));
        Map<String, Company> provisional = new HashMap<>(companies.findByProvisionalTrue().stream()
                .collect(Collectors.toMap(Company::slug, Function.identity())));
        for (RegisteredCompany registered : registry.companies()) {
            Company known = bySlug.get(registered.slug());
            if (known == null) {
                known = adopt(registered, provisional);
            }
            if (known == null) {
                bySlug.put(registered.slug(), companies.save(new Company(registered)));
            } else {
                known.describe(registered);
                bySlug.put(registered.slug(), known);
            }
        }
        companies.flush();
        return bySlug;
    }

    /** A company that texts had named before the registry knew it keeps what they said about it, and its old address leads on. */
    private @Nullable Company adopt(RegisteredCompany registered, Map<String, Company> provisional) {
        for (String form : provisional.isEmpty() ? List.<String>of() : registered.forms()) {
            Company found = provisional.remove(NameFolding.slug(form));
            if (found != null) {
                names.keepAddress(found.slug(), found.id());
                return found;
            }
        }
        return null;
    }

    private Map<String, Long> ids(Map<String, Company> bySlug) {
        return bySlug.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().id()));
    }

    private String fingerprint() {
        try {
            byte[] text = (FORMAT + List.of(registry).toString()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
