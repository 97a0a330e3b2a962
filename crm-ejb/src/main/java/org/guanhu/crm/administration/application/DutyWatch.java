package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.HeldDuties;
import org.guanhu.crm.access.domain.HeldDuty;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.SeparationOfDuties;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.approval.domain.ApprovalRefused;

/**
 * Lets nobody combine duties that exclude each other: neither by one role, nor by several, nor by
 * several accounts. Asked when a change is proposed and again when it is carried out.
 */
@ApplicationScoped
public class DutyWatch {

    @Inject private HeldDuties held;

    @Inject private Clock clock;

    /** Waits for whoever else is changing who may do what. */
    public void takeTurn() {
        held.takeTurn();
    }

    /**
     * Makes sure that the account's person can hold these rights beside those of other accounts.
     */
    public void mustAllow(Staff account, Grants wanted) {
        var others =
                held.ofPerson(account.person()).stream()
                        .filter(duty -> !duty.account().equals(account.id()));
        var own =
                wanted.roles().stream()
                        .map(grant -> duty(account.id(), grant.role(), grant.validity()));
        mustNotClash(Stream.concat(own, others).toList());
    }

    private HeldDuty duty(StaffId account, RoleCode role, Validity days) {
        return new HeldDuty(account, role, held.of(role), days);
    }

    /** Makes sure that the role can be so for itself, and for everybody who holds it. */
    public void mustAllow(RoleCode role, Duties wanted) {
        var always = Validity.since(LocalDate.now(clock));
        mustNotClash(List.of(new HeldDuty(null, role, wanted.permissions(), always)));
        for (var person : held.holdersOf(role)) {
            mustNotClash(
                    held.ofPerson(person).stream()
                            .map(duty -> duty.role().equals(role) ? redefined(duty, wanted) : duty)
                            .toList());
        }
    }

    private static HeldDuty redefined(HeldDuty duty, Duties wanted) {
        return new HeldDuty(duty.account(), duty.role(), wanted.permissions(), duty.days());
    }

    private void mustNotClash(List<HeldDuty> all) {
        var today = LocalDate.now(clock);
        var still = new ArrayList<>(all);
        still.removeIf(duty -> duty.days().to() != null && duty.days().to().isBefore(today));
        new SeparationOfDuties(held.conflicts())
                .in(still)
                .ifPresent(
                        clash -> {
                            throw new ApprovalRefused(
                                    "administration.conflict",
                                    clash.one(),
                                    source(clash.by()),
                                    clash.other(),
                                    source(clash.otherBy()));
                        });
    }

    private static String source(HeldDuty duty) {
        return duty.account() == null ? duty.role().value() : duty.role() + " · " + duty.account();
    }
}
