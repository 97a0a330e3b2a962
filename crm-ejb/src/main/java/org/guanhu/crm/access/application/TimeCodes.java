package org.guanhu.crm.access.application;

import java.time.Instant;
import java.util.OptionalLong;

/** The codes that a seed gives, a new one every half minute (RFC 6238). */
public interface TimeCodes {

    /**
     * The step of time, now or one beside it, whose code this is; empty if it is none of theirs.
     * The step is what must not be accepted twice.
     */
    OptionalLong stepOf(String code, byte[] seed, Instant now);
}
