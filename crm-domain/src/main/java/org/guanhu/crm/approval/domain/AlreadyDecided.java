package org.guanhu.crm.approval.domain;

/** Somebody was faster: the request is no longer open (I4). */
public class AlreadyDecided extends ApprovalRefused {

    private static final long serialVersionUID = 1L;

    public AlreadyDecided(ChangeRequestNumber number, ChangeRequestStatus status) {
        super("approval.alreadyDecided." + status, number.value());
    }
}
