package org.guanhu.crm.explanation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.guanhu.crm.access.application.BranchNames;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.explanation.application.AccessExplanation;
import org.guanhu.crm.explanation.application.ViewerRow;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.LazyRows;
import org.guanhu.crm.shared.web.Wording;

/** Everybody who can open one customer's record, and why. */
@Named
@ViewScoped
public class ExplanationViewersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccessExplanation explanations;
    @Inject private ExplanationWords words;
    @Inject private BranchNames branches;
    @Inject private Wording wording;
    @Inject private Language language;

    private final LazyRows<ViewerLine> rows = new LazyRows<>(this::find, ViewerLine::login);
    private CustomerNumber number;

    /** Without a number there is nobody to be seen. */
    public void load() {
        if (number == null) {
            throw new UnknownCustomer("");
        }
    }

    private Page<ViewerLine> find(PageRequest page) {
        var found = explanations.viewers(number, page);
        var named = branches.all(language.getLocale());
        return new Page<>(
                found.rows().stream().map(row -> line(row, named)).toList(),
                found.total(),
                found.capped());
    }

    private ViewerLine line(ViewerRow row, Map<BranchCode, String> named) {
        return new ViewerLine(
                row.login().value(),
                row.name().in(language.getLocale()),
                named.getOrDefault(row.branch(), row.branch().value()),
                words.roles(row.roles()),
                wording.of(row.ground().labelKey()),
                wording.of(sees(row)));
    }

    private static String sees(ViewerRow row) {
        if (!row.personal()) {
            return "explanation.sees.masked";
        }
        return row.sensitive() ? "explanation.sees.all" : "explanation.sees.personal";
    }

    public LazyRows<ViewerLine> getRows() {
        return rows;
    }

    public CustomerNumber getNumber() {
        return number;
    }

    public void setNumber(CustomerNumber number) {
        this.number = number;
    }
}
