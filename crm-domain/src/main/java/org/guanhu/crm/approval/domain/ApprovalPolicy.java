package org.guanhu.crm.approval.domain;

import java.util.Arrays;
import java.util.Optional;

/** A rule on who may decide; answers with a reason where it says no. */
@FunctionalInterface
public interface ApprovalPolicy {

    /** Nobody decides on what they proposed themselves, whichever account they use (I1). */
    ApprovalPolicy FOUR_EYES =
            (request, checker) ->
                    request.wasMadeBy(checker)
                            ? Optional.of(new Objection("approval.fourEyes"))
                            : Optional.empty();

    /** What speaks against this person's decision on this request. */
    Optional<Objection> objectionTo(ChangeRequest request, Checker checker);

    /**
     * Makes sure that nothing speaks against it.
     *
     * @throws ApprovalRefused if something does
     */
    default void mustAllow(ChangeRequest request, Checker checker) {
        objectionTo(request, checker)
                .ifPresent(
                        objection -> {
                            throw new ApprovalRefused(objection);
                        });
    }

    /** A policy that objects whenever one of the given ones does. */
    static ApprovalPolicy allOf(ApprovalPolicy... policies) {
        return (request, checker) ->
                Arrays.stream(policies)
                        .map(policy -> policy.objectionTo(request, checker))
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
