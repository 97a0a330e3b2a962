package org.guanhu.crm.exchange.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.guanhu.crm.exchange.application.ImportListRow;

/** The steps of an import, and where a reader finds one that was begun. */
@Named
@RequestScoped
public class ImportSteps {

    private static final List<String> ALL = List.of("upload", "columns", "report", "submit");
    private static final String AND_KEY = "?faces-redirect=true&key=";

    /** The names of the steps, in order. */
    public List<String> getAll() {
        return ALL;
    }

    /** Whether one step comes before another. */
    public boolean before(String one, String other) {
        return ALL.indexOf(one) < ALL.indexOf(other);
    }

    /** The page where an import is gone on with. */
    public String page(ImportListRow row) {
        return switch (row.status()) {
            case UPLOADED -> "/exchange/columns";
            case CHECKED -> "/exchange/report";
            default -> "/exchange/job";
        };
    }

    static String to(String page, Object key) {
        return page + AND_KEY + key;
    }
}
