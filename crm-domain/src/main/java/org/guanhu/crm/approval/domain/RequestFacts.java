package org.guanhu.crm.approval.domain;

import java.util.Map;
import java.util.TreeMap;

/** What every entry in a request's chain says of it, without any customer's value. */
public final class RequestFacts {

    private RequestFacts() {}

    /** The facts of a request as it stands. */
    public static Map<String, String> of(ChangeRequest request) {
        var facts = new TreeMap<String, String>();
        facts.put("change", request.alias());
        facts.put("trigger", request.trigger().name());
        facts.put("channel", request.channel().name());
        facts.put("payload", request.payloadDigest());
        if (request.manager() != null) {
            facts.put("manager", request.manager().value());
        }
        if (request.appliedEntry() != null) {
            facts.put("applied", request.appliedEntry());
        }
        return facts;
    }
}
