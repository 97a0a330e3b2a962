package org.guanhu.crm.exchange.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.exchange.application.ImportColumns;
import org.guanhu.crm.exchange.application.MatchOrder;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.field.domain.CustomerField;

/** What the reader says of the columns, and on which terms the rows shall be opened. */
public class ColumnsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ColumnLine> lines;
    private final Map<String, String> defaults = new HashMap<>();
    private String branch;
    private String manager;
    private boolean openIncomplete;

    ColumnsForm(ImportColumns columns) {
        this.lines = columns.columns().stream().map(ColumnLine::new).toList();
        this.branch = columns.head().branch();
        var terms = columns.terms();
        if (terms != null) {
            this.manager = terms.manager() == null ? null : terms.manager().value();
            this.openIncomplete = terms.openIncomplete();
            terms.defaults().forEach((field, value) -> defaults.put(field.key(), value));
        }
    }

    MatchOrder order(ImportKey key) {
        return new MatchOrder(
                key,
                lines.stream().map(ColumnLine::column).toList(),
                new BranchCode(branch),
                manager == null || manager.isEmpty() ? null : new StaffId(manager),
                openIncomplete,
                typed());
    }

    /** The values typed for where the file has none. */
    Map<CustomerField, String> typed() {
        var typed = new EnumMap<CustomerField, String>(CustomerField.class);
        defaults.forEach(
                (key, text) -> {
                    if (text != null && !text.isBlank()) {
                        typed.put(CustomerField.byKey(key).orElseThrow(), text);
                    }
                });
        return typed;
    }

    void leaveOutTheRest() {
        lines.forEach(ColumnLine::leaveOutUnlessChosen);
    }

    public List<ColumnLine> getLines() {
        return lines;
    }

    public Map<String, String> getDefaults() {
        return defaults;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public boolean isOpenIncomplete() {
        return openIncomplete;
    }

    public void setOpenIncomplete(boolean openIncomplete) {
        this.openIncomplete = openIncomplete;
    }
}
