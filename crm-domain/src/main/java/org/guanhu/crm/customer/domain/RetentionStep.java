package org.guanhu.crm.customer.domain;

import java.util.Arrays;
import java.util.Optional;
import org.guanhu.crm.ledger.domain.LedgerKind;

/** What can be decided about keeping a customer's data (RT-02, RT-03). */
public enum RetentionStep implements RecordStep {
    /** The data is destroyed for good. */
    ERASE("customer.erase", LedgerKind.CUSTOMER_ERASED),
    /** The data must be kept, whoever asks for its erasure: a lawsuit, an inquiry. */
    HOLD("customer.hold", LedgerKind.CUSTOMER_HELD),
    /** The reason to keep the data has gone. */
    RELEASE("customer.release", LedgerKind.CUSTOMER_RELEASED);

    private final String alias;
    private final LedgerKind entryKind;

    RetentionStep(String alias, LedgerKind entryKind) {
        this.alias = alias;
        this.entryKind = entryKind;
    }

    /** The step whose change bears that name, if it is one. */
    public static Optional<RetentionStep> of(String alias) {
        return Arrays.stream(values()).filter(step -> step.alias.equals(alias)).findFirst();
    }

    @Override
    public Optional<String> objectionOf(Customer customer) {
        if (customer.isErased()) {
            return Optional.of("customer.isErased");
        }
        if (this == RELEASE) {
            return customer.isHeld() ? Optional.empty() : Optional.of("customer.isNotHeld");
        }
        return customer.isHeld() ? Optional.of("customer.isHeld") : Optional.empty();
    }

    @Override
    public String alias() {
        return alias;
    }

    @Override
    public LedgerKind entryKind() {
        return entryKind;
    }
}
