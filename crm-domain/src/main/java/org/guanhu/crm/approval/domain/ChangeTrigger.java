package org.guanhu.crm.approval.domain;

/** Why a change comes about (TR-01 to TR-04, TR-06). */
public enum ChangeTrigger {
    /** The customer asks (TR-01). */
    CUSTOMER_REQUEST,
    /** An alert of the system (TR-02). */
    SYSTEM_ALERT,
    /** A business step needs it (TR-03). */
    BUSINESS_STEP,
    /** A regulator demands it (TR-04). */
    REGULATOR,
    /** Staff noticed it in conversation (TR-06). */
    STAFF_NOTICED
}
