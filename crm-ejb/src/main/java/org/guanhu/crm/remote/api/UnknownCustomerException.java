package org.guanhu.crm.remote.api;

/** There is no such customer within the caller's scope. */
public class UnknownCustomerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String customerNumber;

    public UnknownCustomerException(String customerNumber) {
        super("Unknown customer: " + customerNumber);
        this.customerNumber = customerNumber;
    }

    /** The number that was asked for. */
    public String customerNumber() {
        return customerNumber;
    }
}
