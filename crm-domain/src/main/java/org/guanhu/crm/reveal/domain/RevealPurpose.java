package org.guanhu.crm.reveal.domain;

/** What somebody needs a masked value for (SE-05: need to know). */
public enum RevealPurpose {
    /** The customer stands at the counter and shows a document. */
    IDENTITY_CHECK,
    /** The customer must be reached. */
    CONTACT,
    /** A complaint or an error is being cleared up. */
    COMPLAINT,
    /** A court, the police or a regulator asks, by law. */
    AUTHORITY,
    /** Something else, which the words beside it tell. */
    OTHER
}
