package org.guanhu.crm.evidence.application;

import org.guanhu.crm.access.domain.BranchCode;

/**
 * What evidence is about.
 *
 * @param key customer number, or key of an import
 * @param request number of the change request, or empty
 * @param branch the subject's branch
 */
record EvidenceSubject(String key, String request, BranchCode branch) {

    /** By what the file is named. */
    String name() {
        return request.isEmpty() ? key : request;
    }
}
