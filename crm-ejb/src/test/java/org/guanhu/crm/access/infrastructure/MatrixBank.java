package org.guanhu.crm.access.infrastructure;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.CurrentSession;
import org.guanhu.crm.access.application.FactorSettings;
import org.guanhu.crm.access.application.MemoryTrail;
import org.guanhu.crm.access.application.OwedReader;
import org.guanhu.crm.access.application.OwedSteps;
import org.guanhu.crm.access.application.PasswordRules;
import org.guanhu.crm.access.application.Refusals;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.application.RightsReader;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.application.StepUp;
import org.guanhu.crm.access.domain.BankFixture;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.InMemoryCredentials;
import org.guanhu.crm.access.domain.InMemorySecondFactors;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.SecondFactors;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.access.infrastructure.UseCases.UseCase;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * All session beans behind the gate of the product, over a migrated database: who calls is asked
 * for as the server asks, by Shiro and the interceptor, with rights read anew for each call.
 */
final class MatrixBank implements AutoCloseable {

    private static final Instant NOW = BankFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private final MigratedDatabase database = MigratedDatabase.of(MigratedDatabase.Kind.H2);
    private final EntityManager entities = database.factory().createEntityManager();
    private final MatrixStaff staff;
    private final WeldContainer container;
    private final Map<Class<?>, Object> beans = new HashMap<>();

    MatrixBank() {
        var credentials = new InMemoryCredentials();
        staff = new MatrixStaff(entities, credentials, permissionsByRole().keySet());
        container = container(credentials);
        UseCases.beans().forEach(bean -> beans.put(bean, container.select(bean).get()));
    }

    private WeldContainer container(Credentials credentials) {
        Weld weld = new Weld().disableDiscovery();
        weld.beanClasses(
                Stream.concat(gate().stream(), UseCases.beans().stream()).toArray(Class<?>[]::new));
        return weld.addExtension(new Bodiless(parts(credentials))).initialize();
    }

    private static Set<Class<?>> gate() {
        return Set.of(
                Bodiless.InPlaceOfBody.class,
                RequiresInterceptor.class,
                Refusals.class,
                RightsOfThisRequest.class,
                RightsReader.class,
                CurrentSession.class,
                OwedSteps.class,
                OwedReader.class,
                StepUp.class,
                ShiroCurrentStaff.class,
                ShiroRunAs.class);
    }

    private List<Bodiless.Part> parts(Credentials credentials) {
        return List.of(
                new Bodiless.Part(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC)),
                new Bodiless.Part(AccessTrail.class, new MemoryTrail()),
                new Bodiless.Part(StaffMembers.class, Wired.bean(new JpaStaffMembers(), entities)),
                new Bodiless.Part(Roles.class, Wired.bean(new JpaRoles(), entities)),
                new Bodiless.Part(Branches.class, Wired.bean(new JpaBranches(), entities)),
                new Bodiless.Part(Credentials.class, credentials),
                new Bodiless.Part(SecondFactors.class, new InMemorySecondFactors()),
                new Bodiless.Part(
                        FactorSettings.class, new FactorSettings(Optional.of("none"), false)),
                new Bodiless.Part(
                        PasswordRules.class, new PasswordRules("asvs", Optional.empty())));
    }

    /** What the rows of the database allow to each role, read without the product's classes. */
    Map<String, Set<String>> permissionsByRole() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        try (var connection = database.source().getConnection();
                var jdbc = connection.createStatement();
                var rows = jdbc.executeQuery("select role_code, permission from role_permission")) {
            while (rows.next()) {
                allowed.computeIfAbsent(rows.getString(1), none -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return allowed;
    }

    MatrixStaff staff() {
        return staff;
    }

    /** What becomes of the call of somebody who signed in so long ago; null for nobody. */
    Throwable call(UseCase useCase, StaffId caller, Duration sinceProof) {
        if (caller == null) {
            return inRequest(() -> outcome(useCase));
        }
        try {
            return container
                    .select(RunAs.class)
                    .get()
                    .call(
                            caller,
                            () -> {
                                container
                                        .select(CurrentSession.class)
                                        .get()
                                        .is("here", NOW.minus(sinceProof));
                                return outcome(useCase);
                            });
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Throwable inRequest(Supplier<Throwable> work) {
        var request = container.select(RequestContextController.class).get();
        request.activate();
        try {
            return work.get();
        } finally {
            request.deactivate();
        }
    }

    private Throwable outcome(UseCase useCase) {
        Object[] nothing =
                Arrays.stream(useCase.method().getParameterTypes())
                        .map(type -> type == long.class ? (Object) 0L : null)
                        .toArray();
        try {
            useCase.method().invoke(beans.get(useCase.bean()), nothing);
        } catch (InvocationTargetException told) {
            return told.getCause();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
        return null;
    }

    @Override
    public void close() {
        container.shutdown();
        entities.close();
        database.close();
    }
}
