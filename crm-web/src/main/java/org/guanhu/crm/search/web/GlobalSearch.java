package org.guanhu.crm.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.search.application.CustomerRow;
import org.guanhu.crm.search.application.CustomerSearch;
import org.guanhu.crm.shared.web.Onward;
import org.omnifaces.cdi.Param;

/** The box in the top bar: suggests customers while one types, and leads on to one or to a list. */
@Named
@RequestScoped
public class GlobalSearch {

    private static final String TYPED = "search.typed";

    @Inject private CustomerSearch search;
    @Inject private Onward onward;

    /** What stands in the box, whether or not a suggestion is chosen. */
    @Inject
    @Param(name = "search_input")
    private String typed;

    private String chosen;

    /** The customers that the text may mean. */
    public List<CustomerRow> suggest(String text) {
        return search.suggest(text);
    }

    /** Leads to the customer that was chosen among the suggestions. */
    public void open() {
        onward.to("customer/dossier.xhtml?number=%s", chosen);
    }

    /** Leads to the list of all that the text may mean; the text itself stays out of addresses. */
    public void list() {
        onward.carry(TYPED, typed);
        onward.to("customer/list.xhtml");
    }

    /** What was typed on the page before, or null. */
    String taken() {
        return onward.carried(TYPED);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
