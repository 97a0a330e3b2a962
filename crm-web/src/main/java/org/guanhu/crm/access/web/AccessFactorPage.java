package org.guanhu.crm.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.access.application.FactorView;
import org.guanhu.crm.access.application.OwnFactor;
import org.guanhu.crm.shared.web.Notices;

/** Where everybody sets up, renews and removes their own second factor. */
@Named
@ViewScoped
public class AccessFactorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private OwnFactor factor;
    @Inject private Notices notices;

    private transient FactorView view;
    private transient List<String> recoveryCodes;
    private transient String password;
    private transient String code;

    /** How it stands. */
    public FactorView getView() {
        if (view == null) {
            view = factor.show();
        }
        return view;
    }

    /**
     * What is to be done next on this page: {@code codes}, {@code use}, {@code scan} or {@code
     * begin}.
     */
    public String getStep() {
        if (recoveryCodes != null) {
            return "codes";
        }
        if (getView().isInUse()) {
            return "use";
        }
        return getView().setup() == null ? "begin" : "scan";
    }

    /** Makes what the device is told. */
    public void begin() {
        factor.begin(password.toCharArray());
        view = null;
    }

    /** Puts the device in use and shows the codes for the paper. */
    public void confirm() {
        recoveryCodes = factor.confirm(code);
        view = null;
        notices.success("access.factor.confirmed");
    }

    /** Shows new codes for the paper. */
    public void renew() {
        recoveryCodes = factor.renewRecoveryCodes(code);
        view = null;
    }

    /** Takes the device out of use. */
    public String remove() {
        factor.remove(code);
        notices.success("access.factor.removed");
        return "/access/factor?faces-redirect=true";
    }

    /** The codes for the paper, right after they were made. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
