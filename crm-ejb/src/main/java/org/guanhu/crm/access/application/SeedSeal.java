package org.guanhu.crm.access.application;

import org.guanhu.crm.access.domain.StaffId;

/** Seals the seeds of second factors, each for one account: put into another row, none opens. */
public interface SeedSeal {

    /** The seed as it may be stored. */
    byte[] seal(StaffId account, byte[] seed);

    /** The seed again. */
    byte[] open(StaffId account, byte[] sealed);
}
