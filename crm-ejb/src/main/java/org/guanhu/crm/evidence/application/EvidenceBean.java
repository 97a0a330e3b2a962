package org.guanhu.crm.evidence.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.RequestScope;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.customer.application.VisibleCustomers;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.ledger.application.LedgerSearch;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/** Checks the scope, picks the entries, and writes down that somebody took them away. */
@Stateless
public class EvidenceBean implements Evidence {

    private static final int MOST = 5_000;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    @Inject private VisibleCustomers customers;
    @Inject private ChangeRequests requests;
    @Inject private RequestScope scope;
    @Inject private LedgerSearch search;
    @Inject private Ledger ledger;
    @Inject private EvidenceMaking making;
    @Inject private CurrentStaff me;
    @Inject private Clock clock;

    @Override
    @Requires(value = Permission.EVIDENCE_MAKE, stepUp = true)
    public EvidencePack ofCustomer(CustomerNumber number) {
        var branch = customers.get(number).branch();
        return pack(new EvidenceSubject(number.value(), "", branch), entry -> true);
    }

    @Override
    @Requires(value = Permission.EVIDENCE_MAKE, stepUp = true)
    public EvidencePack ofRequest(ChangeRequestNumber number) {
        var request = scope.visible(requests.byNumber(number), number);
        return pack(
                new EvidenceSubject(request.subject(), number.value(), request.branch()),
                entry -> entry.body().request().equals(number.value()));
    }

    private EvidencePack pack(EvidenceSubject subject, Predicate<LedgerEntry> wanted) {
        var about = search.allAbout(subject.key(), MOST + 1);
        if (about.size() > MOST) {
            throw new EvidenceRefused("evidence.large", MOST);
        }
        var entries = about.stream().filter(EvidenceBean::isOfItsOwn).filter(wanted).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var content = making.zip(subject, entries, now);
        record(subject, entries.size(), now);
        return new EvidencePack(
                "evidence-" + subject.name() + "-" + STAMP.format(now) + ".zip", content);
    }

    /** Not what others have read or taken away: that is theirs, not the customer's. */
    private static boolean isOfItsOwn(LedgerEntry entry) {
        return new LedgerStream(entry.stream()).isOfChanges();
    }

    private void record(EvidenceSubject subject, int entries, Instant now) {
        var stream = LedgerStream.ofEvidence(subject.key());
        ledger.append(
                new LedgerNote(
                        stream,
                        ledger.length(stream) + 1,
                        LedgerKind.EVIDENCE_MADE,
                        subject.key(),
                        subject.branch(),
                        subject.request(),
                        Map.of("entries", String.valueOf(entries)),
                        List.of()),
                LedgerNote.Signature.of(me, now));
    }
}
