package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.guanhu.crm.access.application.BranchNames;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** What administrators choose from. */
@RequestScoped
public class AccessChoices {

    @Inject private BranchNames branches;
    @Inject private Language language;
    @Inject private Wording wording;

    /** The branches, each after the one above it. */
    public List<Choice> branches() {
        return branches.all(language.getLocale()).entrySet().stream()
                .map(
                        branch ->
                                new Choice(
                                        branch.getKey().value(),
                                        wording.of(
                                                "access.branchAndCode",
                                                branch.getValue(),
                                                branch.getKey())))
                .toList();
    }
}
