package org.guanhu.crm.access.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.access.domain.StaffId;

/** What people owe before they may work, read once in each request. */
@RequestScoped
public class OwedSteps {

    private final Map<StaffId, Optional<Owed>> read = new HashMap<>();

    @Inject private OwedReader reader;
    @Inject private RightsOfThisRequest rights;

    /** What that person has to settle next; empty if nothing stands in the way. */
    public Optional<Owed> of(StaffId person) {
        return read.computeIfAbsent(person, id -> reader.owedBy(id, rights.of(id).permissions()));
    }

    /** Something was settled: it is read anew. */
    public void forget() {
        read.clear();
    }
}
