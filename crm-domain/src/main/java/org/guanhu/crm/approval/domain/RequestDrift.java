package org.guanhu.crm.approval.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.ledger.domain.LedgerBody;

/**
 * Holds a stored request against its chain in the ledger: who proposed what and when, who decided
 * and how. A maker, a status or a payload changed behind the application's back shows here (AU-04).
 */
public final class RequestDrift {

    /** What is said of a request that claims other fields than its status allows. */
    public static final String CLAIMS = "claims";

    private static final int CLOSED = 2;

    private final ChangeRequest request;
    private final List<LedgerBody> chain;
    private final List<String> found = new ArrayList<>();

    private RequestDrift(ChangeRequest request, List<LedgerBody> chain) {
        this.request = request;
        this.chain = chain;
    }

    /** What is not as the ledger says; empty if all is. */
    public static List<String> of(ChangeRequest request, List<LedgerBody> chain) {
        if (chain.isEmpty() || chain.size() > CLOSED) {
            return List.of("chain");
        }
        var drift = new RequestDrift(request, chain);
        drift.compareMaking(chain.get(0));
        drift.compareClosing();
        return drift.found;
    }

    /** Entries from before the digest was among their facts do not tell it, nor the manager. */
    private static boolean tellsAll(LedgerBody made) {
        return made.facts().containsKey("payload");
    }

    private void compareMaking(LedgerBody made) {
        same("maker", request.maker().value().equals(made.actor()));
        same("maker", request.makerPerson().equals(made.person()));
        same("madeAt", request.madeAt().equals(made.at()));
        same("subject", request.subject().equals(made.subject()));
        same("branch", request.branch().value().equals(made.branch()));
        if (tellsAll(made)) {
            RequestFacts.of(request)
                    .forEach((name, now) -> same(name, isNewSince(name) || is(now, name, made)));
        }
        same("manager", request.manager() != null || !made.facts().containsKey("manager"));
    }

    private static boolean isNewSince(String fact) {
        return fact.equals("applied");
    }

    private static boolean is(String now, String fact, LedgerBody said) {
        return now.equals(said.facts().get(fact));
    }

    private void compareClosing() {
        boolean open = request.status().isOpen();
        same("status", open == (chain.size() < CLOSED));
        same(CLAIMS, request.claimsAsItShould());
        if (!open && chain.size() == CLOSED) {
            compareWith(chain.get(1));
        }
    }

    private void compareWith(LedgerBody closed) {
        var kind = "request." + request.status().name().toLowerCase(Locale.ROOT);
        same("status", kind.equals(closed.kind()));
        same("closedAt", closed.at().equals(request.closedAt()));
        same(
                "applied",
                Optional.ofNullable(request.appliedEntry()).equals(applied(closed.facts())));
        var decision = request.decision();
        same("decision", decision.isEmpty() == (request.status() == ChangeRequestStatus.WITHDRAWN));
        decision.ifPresent(taken -> compare(taken, closed, closed.at()));
    }

    private static Optional<String> applied(Map<String, String> facts) {
        return Optional.ofNullable(facts.get("applied"));
    }

    private void compare(Decision taken, LedgerBody closed, Instant at) {
        same("decision", taken.outcome() == request.status() && taken.at().equals(at));
        same("checker", taken.checker().equals(closed.actor()));
        same("checker", taken.checkerPerson().equals(closed.person()));
    }

    private void same(String what, boolean holds) {
        if (!holds && !found.contains(what)) {
            found.add(what);
        }
    }
}
