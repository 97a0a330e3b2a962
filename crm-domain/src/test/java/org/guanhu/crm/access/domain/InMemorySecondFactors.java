package org.guanhu.crm.access.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Nobody has a second factor. */
public class InMemorySecondFactors implements SecondFactors {

    @Override
    public Optional<SecondFactor> of(StaffId account) {
        return Optional.empty();
    }

    @Override
    public void begin(SecondFactor factor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean confirm(StaffId account, long step, Instant now) {
        return false;
    }

    @Override
    public boolean accept(StaffId account, long step) {
        return false;
    }

    @Override
    public boolean useRecoveryCode(StaffId account, String digest, Instant now) {
        return false;
    }

    @Override
    public long recoveryCodesLeft(StaffId account) {
        return 0;
    }

    @Override
    public void replaceRecoveryCodes(StaffId account, List<String> digests) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drop(StaffId account) {
        return false;
    }
}
