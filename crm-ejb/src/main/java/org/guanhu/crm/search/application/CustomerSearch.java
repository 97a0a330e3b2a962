package org.guanhu.crm.search.application;

import jakarta.ejb.Local;
import java.util.List;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Finding customers within one's scope; what lies outside is neither listed nor counted. */
@Local
public interface CustomerSearch {

    /**
     * One page of the customers that match. A search by what is sealed looks at the first 1,000
     * candidates and says so if there are more.
     *
     * @throws org.guanhu.crm.shared.domain.BusinessRuleViolation if a criterion cannot be what it
     *     is said to be, such as a customer number with a wrong check digit
     */
    Page<CustomerRow> find(CustomerCriteria criteria, PageRequest page);

    /** What of the criteria cannot be what it is said to be, to be told where it was typed. */
    List<CriteriaProblem> problems(CustomerCriteria criteria);

    /** Logins of those who manage a customer in one's scope, in order. */
    List<String> managers();

    /** The first few customers that a text typed into one box may mean. */
    List<CustomerRow> suggest(String text);
}
