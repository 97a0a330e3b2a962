package org.guanhu.crm.search.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.HomeCard;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.search.application.CustomerSearch;
import org.guanhu.crm.shared.domain.PageRequest;

/** How many records in the reader's scope lack a mandatory field. */
@Dependent
class IncompleteRecordsCard implements HomeCard {

    @Inject private CustomerSearch search;

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String labelKey() {
        return "search.card.incomplete";
    }

    @Override
    public String icon() {
        return "pi-exclamation-circle";
    }

    @Override
    public String outcome() {
        return "/customer/list?incomplete=true";
    }

    @Override
    public Permission permission() {
        return Permission.CUSTOMER_VIEW;
    }

    @Override
    public long count() {
        var incomplete = new CustomerCriteria(Map.of(), true, Map.of());
        return search.find(incomplete, PageRequest.first(1)).total();
    }
}
