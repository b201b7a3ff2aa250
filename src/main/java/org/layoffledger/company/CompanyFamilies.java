package org.layoffledger.company;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Companies that the desk joined: a family is a company, its root, with all that are merged into it. */
@Service
public class CompanyFamilies {

    /** An advisory lock of its own: whoever derives shares it, whoever merges has it alone. */
    private static final long LOCK = 0x46414d494c494553L;

    private final JdbcClient jdbc;

    CompanyFamilies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the families as they are until the transaction ends. To be called before any other lock is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepStill() {
        lock("select pg_advisory_xact_lock_shared(?)");
    }

    /** Waits until nobody relies on the families, and keeps others waiting until the transaction ends. To be called before any other lock is taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdAlone() {
        lock("select pg_advisory_xact_lock(?)");
    }

    private void lock(String sql) {
        jdbc.sql(sql).param(LOCK).query((row, number) -> number).single();
    }

    /** The company that stands for each of these: itself, or the one it is merged into. */
    @Transactional(readOnly = true)
    public Map<Long, Long> roots(Collection<Long> companyIds) {
        Map<Long, Long> roots = new HashMap<>();
        companyIds.forEach(id -> roots.put(id, id));
        if (!roots.isEmpty()) {
            jdbc.sql("select id, merged_into_id from company where id in (:ids) and merged_into_id is not null")
                    .param("ids", roots.keySet())
                    .query(row -> {
                        roots.put(row.getLong(1), row.getLong(2));
                    });
        }
        return roots;
    }

    /** The spender that stands for this one: of a company that is merged into another that one, else itself. */
    @Transactional(readOnly = true)
    public Spender root(Spender spender) {
        return spender instanceof Spender.OneCompany company
                ? new Spender.OneCompany(
                        roots(List.of(company.companyId())).getOrDefault(company.companyId(), company.companyId()))
                : spender;
    }

    /**
     * Says which company stands for each of these from now on; one that stands for itself is merged no more. The caller holds the families alone.
     *
     * @param roots by the company's id; a root has itself for its root, here or already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void assign(Map<Long, Long> roots) {
        roots.forEach((company, root) -> jdbc.sql(
                        "update company set merged_into_id = nullif(:root, id) where id = :company and merged_into_id is distinct from nullif(:root, id)")
                .param("root", root)
                .param("company", company)
                .update());
    }

    /** The ids of a root's family, its own among them. */
    @Transactional(readOnly = true)
    public List<Long> members(long rootId) {
        return jdbc.sql("select id from company where id = :root or merged_into_id = :root order by id")
                .param("root", rootId)
                .query(Long.class)
                .list();
    }
}
