package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guanhu.crm.access.application.OneTimePassword;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.administration.application.FirstPasswords;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/**
 * The password for an account that was opened or whose owner forgot theirs: it lives as long as the
 * one answer that shows it, and stands in no session and no view.
 */
@Named
@RequestScoped
public class FirstPassword {

    @Inject private FirstPasswords passwords;
    @Inject private CurrentUser user;

    private OneTimePassword made;
    private Boolean due;

    /** Whether one can be told after that request, to the reader, now. */
    public boolean due(String request) {
        if (due == null) {
            due =
                    user.may(Permission.ACCESS_SUBMIT)
                            && passwords.isDue(new ChangeRequestNumber(request));
        }
        return due;
    }

    /** Tells it. */
    public void tell(String request) {
        made = passwords.tell(new ChangeRequestNumber(request));
        due = false;
    }

    /** The password just made, or null. */
    public OneTimePassword getMade() {
        return made;
    }
}
