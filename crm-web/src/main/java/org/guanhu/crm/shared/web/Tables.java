package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.primefaces.component.datatable.DataTable;

/** What a page does to its tables after a button. */
@RequestScoped
public class Tables {

    /** Goes back to the first page of a table, as after a new search; nothing on a new page. */
    public void toFirstPage(String id) {
        Components.findComponentsInChildren(Faces.getViewRoot(), DataTable.class).stream()
                .filter(table -> table.getId().equals(id))
                .forEach(table -> table.setFirst(0));
    }
}
