package org.guanhu.crm.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.exchange.application.CustomerImport;
import org.guanhu.crm.exchange.application.ImportListRow;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.LazyRows;

/** The reader's own imports, newest first. */
@Named
@ViewScoped
public class ExchangeListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerImport imports;

    private final LazyRows<ImportListRow> rows = new LazyRows<>(this::page, ImportListRow::key);

    private Page<ImportListRow> page(PageRequest request) {
        return imports.mine(request);
    }

    public LazyRows<ImportListRow> getRows() {
        return rows;
    }
}
