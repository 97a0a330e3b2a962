package org.guanhu.crm.remote.infrastructure.remote;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Remote;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guanhu.crm.customer.application.CustomerDossier;
import org.guanhu.crm.customer.application.CustomerRecords;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.remote.api.CustomerDirectory;
import org.guanhu.crm.remote.api.CustomerSummary;
import org.guanhu.crm.remote.api.UnknownCustomerException;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.search.application.CustomerRow;
import org.guanhu.crm.search.application.CustomerSearch;
import org.guanhu.crm.shared.domain.PageRequest;

/** Answers other programs with what the portal would show their user. */
@Stateless
@Remote(CustomerDirectory.class)
@RolesAllowed(RemoteCaller.ROLE)
public class CustomerDirectoryBean implements CustomerDirectory {

    private static final int MOST = 100;

    @Resource private SessionContext session;

    @EJB private CustomerSearch search;

    @EJB private CustomerRecords records;

    @Inject private RemoteCaller caller;

    @Override
    public List<CustomerSummary> find(String text) {
        CustomerCriteria meant = CustomerCriteria.meant(text);
        if (meant.equals(CustomerCriteria.none())) {
            return new ArrayList<>();
        }
        return ask(() -> search.find(meant, PageRequest.first(MOST))).rows().stream()
                .map(CustomerDirectoryBean::summary)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public CustomerSummary read(String customerNumber) throws UnknownCustomerException {
        if (!CustomerNumber.isOne(customerNumber)) {
            throw new UnknownCustomerException(customerNumber);
        }
        try {
            return summary(ask(() -> records.read(new CustomerNumber(customerNumber))));
        } catch (UnknownCustomer unknown) {
            throw new UnknownCustomerException(customerNumber);
        }
    }

    private <T> T ask(Callable<T> question) {
        return caller.ask(session.getCallerPrincipal().getName(), question);
    }

    private static CustomerSummary summary(CustomerRow row) {
        return new CustomerSummary(row.number(), row.pending(), present(row.values()));
    }

    private static CustomerSummary summary(CustomerDossier dossier) {
        Map<String, String> values = new HashMap<>();
        dossier.fields().forEach((field, view) -> values.put(field.key(), view.value()));
        return new CustomerSummary(dossier.number(), dossier.pending() > 0, present(values));
    }

    private static Map<String, String> present(Map<String, String> values) {
        Map<String, String> present = new HashMap<>(values);
        present.values().removeIf(value -> value == null || value.isEmpty());
        return present;
    }
}
