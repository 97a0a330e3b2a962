package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.application.RequestScope;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.Imports;
import org.guanhu.crm.exchange.domain.UnknownImport;

/**
 * Which imports a person may meet: one's own, and those proposed by a request in one's scope. It
 * reads in a transaction always: outside of one, Payara gives all threads the same entity manager.
 */
@ApplicationScoped
@Transactional
public class ImportSight {

    @Inject private Imports imports;
    @Inject private ChangeRequests requests;
    @Inject private RequestScope scope;
    @Inject private ImportTrail trail;
    @Inject private CurrentStaff me;

    /**
     * The import of that key.
     *
     * @throws UnknownImport if there is none that the present person may meet
     */
    ImportFile of(ImportKey key) {
        return visible(imports.byKey(key), key.value());
    }

    /**
     * The import that was proposed by that request.
     *
     * @throws UnknownImport if there is none that the present person may meet
     */
    ImportFile of(ChangeRequestNumber request) {
        return visible(imports.ofRequest(request), request.value());
    }

    private ImportFile visible(Optional<ImportFile> found, String askedFor) {
        found.filter(file -> !covers(file)).ifPresent(trail::wasRefused);
        return found.filter(this::covers).orElseThrow(() -> new UnknownImport(askedFor));
    }

    private boolean covers(ImportFile file) {
        return file.uploadedBy().equals(me.id())
                || file.request() != null
                        && requests.byNumber(file.request()).filter(scope::covers).isPresent();
    }
}
