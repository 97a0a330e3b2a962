package org.guanhu.crm.evidence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.evidence.application.Evidence;
import org.guanhu.crm.evidence.application.EvidencePack;
import org.guanhu.crm.shared.web.Downloads;
import org.guanhu.crm.shared.web.Notices;

/** Hands evidence to the reader as a file. */
@Named
@RequestScoped
public class EvidenceDownload {

    @Inject private Evidence evidence;
    @Inject private Downloads downloads;
    @Inject private Notices notices;

    /** What the ledger says of a customer. */
    public void ofCustomer(String number) {
        var typed = number == null ? "" : number.strip();
        if (CustomerNumber.isOne(typed)) {
            send(evidence.ofCustomer(new CustomerNumber(typed)));
        } else {
            notices.refusal("customer.unknown", typed);
        }
    }

    /** What the ledger says of a change request. */
    public void ofRequest(String number) {
        send(evidence.ofRequest(new ChangeRequestNumber(number)));
    }

    private void send(EvidencePack pack) {
        downloads.send(pack.name(), pack.content());
    }
}
