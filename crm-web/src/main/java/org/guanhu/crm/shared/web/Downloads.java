package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import org.omnifaces.util.Faces;

/** Sends files to the reader, always to be saved, never to be shown by the browser. */
@RequestScoped
public class Downloads {

    /** Sends a file in place of the page. */
    public void send(String name, byte[] content) {
        Faces.sendFile(content, name, true);
    }

    /** Tells the browser to forget whatever it has kept of our pages. */
    public void forgetAll() {
        Faces.getExternalContext().setResponseHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
