package org.guanhu.crm.customer.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.customer.application.CustomerDossier;
import org.guanhu.crm.customer.application.CustomerRecords;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;

/** One customer: the key facts, and under them the record, its changes or its history. */
@Named
@ViewScoped
public class CustomerDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<CustomerField> KEY_FACTS =
            List.of(
                    CustomerField.MOBILE,
                    CustomerField.PHONE,
                    CustomerField.BRANCH,
                    CustomerField.MANAGER,
                    CustomerField.RISK_PREFERENCE);

    @Inject private CustomerRecords records;

    private CustomerNumber number;
    private CustomerTab tab = CustomerTab.DETAILS;
    private transient CustomerDossier dossier;

    /** Reads the record; who may not see it learns that there is none. */
    public void load() {
        if (number == null) {
            throw new UnknownCustomer("");
        }
        getDossier();
    }

    /** The record as it stands now. */
    public CustomerDossier getDossier() {
        if (dossier == null) {
            dossier = records.read(number);
        }
        return dossier;
    }

    /** The customer's name; the number where the record holds none. */
    public String getName() {
        var name = getDossier().fields().get(CustomerField.NAME).value();
        return name == null || getDossier().erased() ? number.value() : name;
    }

    /** Key of what is to be said about keeping the data, or null. */
    public String getKeptKey() {
        if (getDossier().erased()) {
            return "customer.dossier.erased";
        }
        return getDossier().held() ? "customer.dossier.held" : null;
    }

    /** What the head shows beside name, number and status. */
    public List<CustomerField> getKeyFacts() {
        return KEY_FACTS.stream().filter(field -> field.isOf(getDossier().kind())).toList();
    }

    public CustomerNumber getNumber() {
        return number;
    }

    /** The number as the dialog for tags takes it. */
    public List<String> getNumbers() {
        return List.of(number.value());
    }

    public void setNumber(CustomerNumber number) {
        this.number = number;
    }

    public String getTab() {
        return tab.inAddress();
    }

    public void setTab(String tab) {
        this.tab = CustomerTab.of(tab);
    }
}
