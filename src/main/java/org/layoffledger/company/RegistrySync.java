package org.layoffledger.company;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final RegistryTables tables;
    private final DeskValues desk;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RegistrySync(
            CompanyRegistry registry,
            RegistryTables tables,
            DeskValues desk,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.registry = registry;
        this.tables = tables;
        this.desk = desk;
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
        List<DeskValues.Laid> laid = desk.liftAll();
        adopt();
        tables.writeCompanies(registry.companies());
        tables.writeNames(registry, ids("not provisional"));
        desk.layAgain(laid);
        jdbc.sql(
                        "insert into company_registry_state (fingerprint) values (?) on conflict (only_row) do update set fingerprint = excluded.fingerprint")
                .param(fingerprint)
                .update();
        LOG.info(
                "{} companies and {} groups taken from the registry",
                registry.companies().size(),
                registry.groups().size());
    }

    /** A company that texts had named before the registry knew it keeps what they said about it, and its old address leads on. */
    private void adopt() {
        Map<String, Long> provisional = ids("provisional");
        if (provisional.isEmpty()) {
            return;
        }
        Map<String, Long> known = ids("not provisional");
        for (RegisteredCompany registered : registry.companies()) {
            if (!known.containsKey(registered.slug())) {
                registered.forms().stream()
                        .map(NameFolding::slug)
                        .filter(provisional::containsKey)
                        .findFirst()
                        .map(slug -> standingFor(slug, provisional))
                        .ifPresent(slug -> adopt(slug, registered.slug(), provisional));
            }
        }
    }

    /** Where the desk has merged the company into another one that the registry did not know either, it is that one. */
    private String standingFor(String slug, Map<String, Long> provisional) {
        return jdbc.sql(
                        "select r.slug from company c join company r on r.id = c.merged_into_id where c.slug = ? and r.provisional")
                .param(slug)
                .query(String.class)
                .optional()
                .filter(provisional::containsKey)
                .orElse(slug);
    }

    private void adopt(String slug, String registeredSlug, Map<String, Long> provisional) {
        long company = Objects.requireNonNull(provisional.remove(slug));
        Long holder = provisional.remove(registeredSlug);
        if (holder == null) {
            tables.rename(company, slug, registeredSlug);
        } else {
            tables.swapSlugs(company, slug, holder, registeredSlug);
            provisional.put(slug, holder);
        }
    }

    private Map<String, Long> ids(String condition) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("select slug, id from company where " + condition).query(row -> {
            ids.put(row.getString("slug"), row.getLong("id"));
        });
        return ids;
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
