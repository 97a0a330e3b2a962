package org.guanhu.crm.approval.domain;

import org.guanhu.crm.field.domain.Field;

/** Another open request concerns the same field already (I6). */
public class FieldTaken extends ApprovalRefused {

    private static final long serialVersionUID = 1L;

    private final Field field;
    private final transient ChangeRequestNumber request;

    public FieldTaken(Field field, ChangeRequestNumber request) {
        super("approval.fieldTaken", request == null ? "" : request.value());
        this.field = field;
        this.request = request;
    }

    /** The field concerned. */
    public Field field() {
        return field;
    }

    /** The open request, or null if it may not be named. */
    public ChangeRequestNumber request() {
        return request;
    }
}
