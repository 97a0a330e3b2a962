package org.guanhu.crm.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.exchange.application.CustomerImport;
import org.guanhu.crm.exchange.application.ImportJobs;
import org.guanhu.crm.exchange.application.ImportListRow;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.UnknownImport;
import org.guanhu.crm.field.domain.InvalidFieldValue;
import org.guanhu.crm.shared.web.Notices;

/** The second step of an import: what the columns mean, and on which terms. */
@Named
@ViewScoped
public class ExchangeColumnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerImport imports;
    @Inject private ImportJobs jobs;
    @Inject private Notices notices;

    private ImportKey key;
    private ImportListRow head;
    private ColumnsForm form;

    /** Shows the columns as they were settled last, or as they are suggested. */
    public String load() {
        if (key == null) {
            throw new UnknownImport("");
        }
        var columns = imports.columns(key);
        head = columns.head();
        form = new ColumnsForm(columns);
        return head.status().isOpen() ? null : ImportSteps.to("/exchange/job", key);
    }

    /** Says of all columns without a meaning that they are not imported. */
    public void leaveOut() {
        form.leaveOutTheRest();
    }

    /** Tries every row; leads to the report, or to the progress if it takes longer. */
    public String check() {
        if (!isSound()) {
            return null;
        }
        boolean done = jobs.check(form.order(key));
        return ImportSteps.to(done ? "/exchange/report" : "/exchange/job", key);
    }

    private boolean isSound() {
        boolean[] sound = {true};
        form.typed()
                .forEach(
                        (field, text) -> {
                            try {
                                field.type().canonical(field, text);
                            } catch (InvalidFieldValue invalid) {
                                notices.problem(field.key(), invalid.code(), invalid.arguments());
                                sound[0] = false;
                            }
                        });
        return sound[0];
    }

    public ImportKey getKey() {
        return key;
    }

    public void setKey(ImportKey key) {
        this.key = key;
    }

    public ImportListRow getHead() {
        return head;
    }

    public ColumnsForm getForm() {
        return form;
    }
}
