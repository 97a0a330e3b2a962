package org.guanhu.crm.crypto.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.crypto.application.KeyInquiry;
import org.guanhu.crm.crypto.application.KeysView;

/** How the bank's keys stand and how far they have been changed. */
@Named
@ViewScoped
public class AdminKeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private KeyInquiry keys;

    private transient KeysView view;

    /** Looks how things stand now. */
    public void look() {
        view = keys.view();
    }

    /** How things stand. */
    public KeysView getView() {
        if (view == null) {
            look();
        }
        return view;
    }
}
