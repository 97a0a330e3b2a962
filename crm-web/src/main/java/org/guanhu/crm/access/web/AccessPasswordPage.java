package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.access.application.OwnPassword;
import org.guanhu.crm.access.application.PasswordDemand;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Wording;

/** Where everybody chooses a password of their own. */
@Named
@RequestScoped
public class AccessPasswordPage {

    @Inject private OwnPassword password;
    @Inject private Wording wording;
    @Inject private Notices notices;

    private PasswordDemand demand;
    private String present;
    private String wanted;
    private String again;

    /** What is asked of a password. */
    public PasswordDemand getDemand() {
        if (demand == null) {
            demand = password.demand();
        }
        return demand;
    }

    /** The same in words. */
    public String getRules() {
        var profile = getDemand().profile();
        return wording.of("access.passwordProfile." + profile.name(), profile.shortest());
    }

    /** Changes the password and goes on. */
    public String change() {
        if (!wanted.equals(again)) {
            notices.problem("again", "access.password.differs", List.of());
            return null;
        }
        boolean owed = getDemand().owed();
        password.change(present.toCharArray(), wanted);
        notices.success("access.password.changed");
        return owed ? "/home?faces-redirect=true" : "/access/password?faces-redirect=true";
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
