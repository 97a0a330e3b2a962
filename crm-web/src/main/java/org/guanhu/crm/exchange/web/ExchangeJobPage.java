package org.guanhu.crm.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.exchange.application.ImportJobs;
import org.guanhu.crm.exchange.application.JobView;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.UnknownImport;
import org.guanhu.crm.shared.web.Wording;

/** How far the work on an import has come, and what came of it. */
@Named
@ViewScoped
public class ExchangeJobPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ImportJobs jobs;
    @Inject private Wording wording;

    private ImportKey key;
    private transient JobView view;

    /** Looks how things stand; also what the page does by itself while work goes on. */
    public void look() {
        if (key == null) {
            throw new UnknownImport("");
        }
        view = jobs.progress(key);
    }

    /** How things stand. */
    public JobView getView() {
        if (view == null) {
            look();
        }
        return view;
    }

    /** What came of the work, as a sentence. */
    public String getResult() {
        var refusal = getView().refusal();
        var head = getView().head();
        return refusal == null
                ? wording.of("exchange.job.result." + head.status(), head.counts().opened())
                : wording.ofAll(refusal.code(), refusal.arguments());
    }

    public ImportKey getKey() {
        return key;
    }

    public void setKey(ImportKey key) {
        this.key = key;
    }
}
