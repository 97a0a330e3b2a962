package org.guanhu.crm.administration.web;

import java.io.Serializable;
import java.util.UUID;

/** Why something is proposed; the nonce makes one request of one form, however often it is sent. */
public class WhyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String nonce = UUID.randomUUID().toString();
    private String reason;

    String nonce() {
        return nonce;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
