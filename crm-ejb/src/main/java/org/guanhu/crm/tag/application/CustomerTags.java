package org.guanhu.crm.tag.application;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.tag.domain.TagName;

/** Tags on customers in one's scope (TG-01 to TG-03). */
@Local
public interface CustomerTags {

    /**
     * Puts a tag on each of these customers; those that bear it already stay as they are.
     *
     * @return how many customers got it
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if one is not in one's scope; then
     *     none is tagged
     */
    int add(Collection<CustomerNumber> customers, TagName tag);

    /**
     * Takes a tag off each of these customers.
     *
     * @return how many customers lost it
     * @throws org.guanhu.crm.customer.domain.UnknownCustomer if one is not in one's scope; then
     *     none is changed
     */
    int remove(Collection<CustomerNumber> customers, TagName tag);

    /** The tags on each of these customers that are in one's scope, by customer number. */
    Map<String, List<String>> of(Collection<String> customers);

    /** The tags in use on customers in one's scope, for choosing one. */
    List<String> all();
}
