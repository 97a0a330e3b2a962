package org.guanhu.crm.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A request that no page of ours sends was refused before any use case was asked. Told as an event,
 * so that filters need not know who writes it down.
 *
 * @param why which rule refused it
 * @param request what was refused; no more of it is written down than method, path and sender
 */
public record RequestRefused(Why why, HttpServletRequest request) {

    /** The rules of the door. */
    public enum Why {
        /** Sent by another site, or by no page at all. */
        ORIGIN,
        /** Addressed to another host, or from one that may not come here. */
        HOST,
        /** A method that no page uses. */
        METHOD,
        /** Larger than anything that a page sends. */
        SIZE,
        /** An upload where nothing is uploaded. */
        UPLOAD,
        /** A form without its nonce, or a table turned to where it never offers. */
        FORM,
        /** One name with two values where one is meant. */
        AMBIGUOUS,
        /** An address that is written to get around rules. */
        PATH,
        /** A page of another session, or one that is too old. */
        VIEW
    }

    /** Tells whoever wants to know. */
    static void tell(Why why, HttpServletRequest request) {
        CDI.current().getBeanManager().getEvent().fire(new RequestRefused(why, request));
    }

    /** Tells whoever wants to know, from the filters and handlers of other packages. */
    public void tell() {
        tell(why, request);
    }
}
