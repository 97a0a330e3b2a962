package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Branches;

/** Looks names up among the branches of the bank. */
@Stateless
public class BranchNamesBean implements BranchNames {

    @Inject private Branches branches;

    @Override
    @SignedInOnly(evenIfOwing = true)
    public String of(BranchCode branch, Locale reader) {
        return branches.byCode(branch)
                .map(found -> found.name().in(reader))
                .orElseGet(branch::value);
    }

    @Override
    @SignedInOnly(evenIfOwing = true)
    public Map<BranchCode, String> all(Locale reader) {
        Map<BranchCode, String> names = new LinkedHashMap<>();
        branches.inTreeOrder()
                .forEach(branch -> names.put(branch.code(), branch.name().in(reader)));
        return Collections.unmodifiableMap(names);
    }
}
