package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.Locale;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;

/** How branches are called, for every page that mentions one. */
@Local
public interface BranchNames {

    /** The branch's name for that reader; the code if there is no such branch. */
    String of(BranchCode branch, Locale reader);

    /** The names of all branches, each after the one above it. */
    Map<BranchCode, String> all(Locale reader);
}
