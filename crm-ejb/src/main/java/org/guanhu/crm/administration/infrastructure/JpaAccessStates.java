package org.guanhu.crm.administration.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.administration.domain.AccessState;
import org.guanhu.crm.administration.domain.AccessStates;

/** Accounts, roles and branches as the database has them, one kind after the other. */
@ApplicationScoped
public class JpaAccessStates implements AccessStates {

    private static final String COUNT =
            "select (select count(*) from branch) + (select count(*) from role)"
                    + " + (select count(*) from staff)";
    private static final String LOST =
            "select e.stream from ledger_entry e where e.stream_sequence = 1 and ("
                    + "e.stream like 'branch:%' and not exists"
                    + " (select 1 from branch b where 'branch:' || b.code = e.stream)"
                    + " or e.stream like 'role:%' and not exists"
                    + " (select 1 from role r where 'role:' || r.code = e.stream)"
                    + " or e.stream like 'staff:%' and not exists"
                    + " (select 1 from staff s where 'staff:' || s.login = e.stream))"
                    + " order by e.stream";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    /** In this order they are read. */
    private enum Kind {
        BRANCH("branch:", Branch.class, "code"),
        ROLE("role:", Role.class, "code"),
        STAFF("staff:", Staff.class, "login");

        private final String prefix;
        private final Class<?> entity;
        private final String next;

        Kind(String prefix, Class<?> entity, String key) {
            this.prefix = prefix;
            this.entity = entity;
            this.next =
                    "select r from %s r where r.%s > :last order by r.%s"
                            .formatted(entity.getSimpleName(), key, key);
        }

        private static Kind of(String subject) {
            return Arrays.stream(values())
                    .filter(kind -> subject.startsWith(kind.prefix))
                    .findFirst()
                    .orElseThrow();
        }

        private String keyIn(String subject) {
            return subject.startsWith(prefix) ? subject.substring(prefix.length()) : "";
        }
    }

    @Override
    public long count() {
        return ((Number) em.createNativeQuery(COUNT).getSingleResult()).longValue();
    }

    @Override
    public List<AccessState> after(String subject, int most) {
        em.clear();
        var last = subject == null ? Kind.BRANCH.prefix : subject;
        return Arrays.stream(Kind.values())
                .skip(Kind.of(last).ordinal())
                .map(kind -> after(kind, kind.keyIn(last), most))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<AccessState> after(Kind kind, String last, int most) {
        List<?> found =
                em.createQuery(kind.next, kind.entity)
                        .setParameter("last", last)
                        .setMaxResults(most)
                        .getResultList();
        return found.stream().map(this::state).toList();
    }

    @Override
    public Optional<AccessState> afresh(String subject) {
        em.clear();
        var kind = Kind.of(subject);
        return Optional.ofNullable(em.find(kind.entity, kind.keyIn(subject))).map(this::state);
    }

    private AccessState state(Object record) {
        if (record instanceof Branch branch) {
            var above = branch.parent();
            return AccessState.of(
                    branch, above == null ? null : em.find(Branch.class, above.value()));
        }
        return record instanceof Role role ? AccessState.of(role) : AccessState.of((Staff) record);
    }

    @Override
    public List<String> lost(int most) {
        List<?> chains = em.createNativeQuery(LOST).setMaxResults(most).getResultList();
        return chains.stream().map(String::valueOf).toList();
    }
}
