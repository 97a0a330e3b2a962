package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.primefaces.event.FileUploadEvent;

/** Hands what was uploaded to the page that the upload's attribute {@code taker} names. */
@Named
@RequestScoped
public class FileDrop {

    /** Passes one file on. */
    public void received(FileUploadEvent event) {
        var taker = (FileTaker) event.getComponent().getAttributes().get("taker");
        taker.take(event.getFile().getFileName(), event.getFile().getContent());
    }
}
