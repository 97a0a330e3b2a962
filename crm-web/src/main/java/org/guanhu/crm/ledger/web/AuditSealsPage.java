package org.guanhu.crm.ledger.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.ledger.application.CheckpointRow;
import org.guanhu.crm.ledger.application.SealInquiry;
import org.guanhu.crm.ledger.application.SealStatus;
import org.guanhu.crm.shared.web.Downloads;
import org.guanhu.crm.shared.web.LazyRows;

/** How far the ledger is sealed, what was signed about it, and what of that is kept outside. */
@Named
@ViewScoped
public class AuditSealsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private SealInquiry seals;
    @Inject private Downloads downloads;

    private final LazyRows<CheckpointRow> rows =
            new LazyRows<>(page -> seals.checkpoints(page), row -> String.valueOf(row.block()));
    private transient SealStatus status;

    /** Looks how things stand now. */
    public void look() {
        status = seals.status();
    }

    /** How things stand. */
    public SealStatus getStatus() {
        if (status == null) {
            look();
        }
        return status;
    }

    /** Gives the newest signed note away. */
    public void newestNote() {
        long size = getStatus().newest().size();
        downloads.send("%020d.note".formatted(size), seals.note(size).getBytes(UTF_8));
    }

    /** Gives the key away with which notes are checked. */
    public void publicKey() {
        downloads.send("checkpoint-key.txt", (getStatus().publicKey() + "\n").getBytes(UTF_8));
    }

    public LazyRows<CheckpointRow> getRows() {
        return rows;
    }
}
