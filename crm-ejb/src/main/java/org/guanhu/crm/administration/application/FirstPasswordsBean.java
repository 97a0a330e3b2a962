package org.guanhu.crm.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.OneTimePassword;
import org.guanhu.crm.access.application.OneTimePasswords;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.administration.domain.AccessChange.OpenAccount;
import org.guanhu.crm.administration.domain.AccountStep;
import org.guanhu.crm.administration.domain.Subjects;
import org.guanhu.crm.administration.domain.ToldPasswords;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeRequests;

/** Tells a password after an approval, and writes down that it did. */
@Stateless
public class FirstPasswordsBean implements FirstPasswords {

    private static final Set<String> KINDS =
            Set.of(OpenAccount.ALIAS, AccountStep.RESET_PASSWORD.alias());

    /** An approval that nobody made use of is no password for good. */
    private static final Duration DUE_FOR = Duration.ofHours(24);

    @Inject private ChangeRequests requests;

    @Inject private ToldPasswords told;

    @Inject private OneTimePasswords passwords;

    @Inject private StaffMembers members;

    @Inject private AccessTrail trail;

    @Inject private CurrentStaff me;

    @Inject private Clock clock;

    @Override
    @Requires(Permission.ACCESS_SUBMIT)
    public boolean isDue(ChangeRequestNumber number) {
        return due(number).filter(request -> !told.isTold(number)).isPresent();
    }

    @Override
    @Requires(Permission.ACCESS_SUBMIT)
    public OneTimePassword tell(ChangeRequestNumber number) {
        var request =
                due(number)
                        .filter(one -> told.tell(number, clock.instant()))
                        .orElseThrow(
                                () -> new ApprovalRefused("administration.noPasswordDue", number));
        trail.note(
                AccessNote.of(AccessKind.PASSWORD_TOLD, me)
                        .about(request.subject(), request.branch())
                        .on(number.value()));
        return passwords.issue(Subjects.account(request.subject()));
    }

    private Optional<ChangeRequest> due(ChangeRequestNumber number) {
        return requests.byNumber(number)
                .filter(request -> KINDS.contains(request.alias()))
                .filter(request -> request.status() == ChangeRequestStatus.APPLIED)
                .filter(request -> request.maker().equals(me.id()))
                .filter(request -> request.closedAt().plus(DUE_FOR).isAfter(clock.instant()))
                .filter(this::isInUse);
    }

    private boolean isInUse(ChangeRequest request) {
        return members.byId(Subjects.account(request.subject()))
                .filter(Staff::isActive)
                .isPresent();
    }
}
