package org.guanhu.crm.access.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Rights read once in each request and forgotten with it: what is taken from a person is gone with
 * their next click.
 */
@RequestScoped
public class RightsOfThisRequest {

    private final Map<StaffId, StaffRights> read = new HashMap<>();

    @Inject private RightsReader reader;

    /** The rights of that account. */
    public StaffRights of(StaffId id) {
        return read.computeIfAbsent(id, reader::rightsOf);
    }
}
