package org.guanhu.crm.remote.api;

import java.util.List;

/**
 * Finding and reading customers from another program. Whoever calls sees what the same person would
 * see in the portal: the same branches, the same masks.
 */
public interface CustomerDirectory {

    /** Where it is found on a server on which the application is called {@code crm}. */
    String JNDI_NAME =
            "java:global/crm/crm-ejb/CustomerDirectoryBean"
                    + "!org.guanhu.crm.remote.api.CustomerDirectory";

    /**
     * The first customers that a text may mean: a customer number, an identity document, a mobile
     * phone or part of a name.
     *
     * @return at most 100, empty if none matches or the text is blank
     * @throws CallRefusedException if the caller has no account in use, or one without the right
     */
    List<CustomerSummary> find(String text);

    /**
     * One customer.
     *
     * @throws UnknownCustomerException if there is none within the caller's scope
     * @throws CallRefusedException if the caller has no account in use, or one without the right
     */
    CustomerSummary read(String customerNumber) throws UnknownCustomerException;
}
