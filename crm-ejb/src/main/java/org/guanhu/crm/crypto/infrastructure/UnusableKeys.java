package org.guanhu.crm.crypto.infrastructure;

/** The keys are missing, damaged or another database's: the application must not start. */
class UnusableKeys extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnusableKeys(String message) {
        super(message);
    }

    UnusableKeys(String message, Throwable cause) {
        super(message, cause);
    }
}
