package org.guanhu.crm.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.exchange.application.CustomerImport;
import org.guanhu.crm.exchange.application.UploadedFile;
import org.guanhu.crm.shared.web.FileTaker;
import org.guanhu.crm.shared.web.Onward;

/** The first step of an import: the file. */
@Named
@ViewScoped
public class ExchangeImportPage implements FileTaker, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CustomerImport imports;
    @Inject private Onward onward;

    @Override
    public void take(String name, byte[] content) {
        var key = imports.upload(new UploadedFile(name, content));
        onward.to("exchange/columns.xhtml?key=%s", key);
    }
}
