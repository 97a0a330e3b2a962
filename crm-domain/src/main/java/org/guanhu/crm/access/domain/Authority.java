package org.guanhu.crm.access.domain;

import java.time.Instant;

/**
 * What it takes to change who may do what: a second person's approval. Only approvals are one; this
 * feature cannot name them, since it stands below the one that brings them (ADR 0021).
 */
public interface Authority {

    /** Who proposed the change. */
    StaffId maker();

    /** When it was approved. */
    Instant at();
}
