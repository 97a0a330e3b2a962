package org.guanhu.crm.reveal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.reveal.application.Revealed;
import org.guanhu.crm.shared.web.Wording;

/** The value that this one answer shows; it is in no session and no view. */
@Named
@RequestScoped
public class RevealedValue {

    @Inject private FieldText texts;
    @Inject private Wording wording;

    private Revealed value;

    void show(Revealed shown) {
        value = shown;
    }

    /** Whether there is one. */
    public boolean isThere() {
        return value != null;
    }

    /** The value as people read it. */
    public String getText() {
        return texts.of(value.field(), value.value());
    }

    /** How long it may stand on the screen, in seconds. */
    public int getSeconds() {
        return value.seconds();
    }

    /** How many more may be shown today. */
    public String getLeft() {
        return wording.of("reveal.left", value.left());
    }
}
