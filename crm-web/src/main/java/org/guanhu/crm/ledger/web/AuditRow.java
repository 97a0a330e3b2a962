package org.guanhu.crm.ledger.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.DiffRow;

/**
 * An entry as a line of the auditor's list, in the reader's words.
 *
 * @param order place in the order of writing
 * @param at when
 * @param who the name of whoever acted, and the account
 * @param kind what happened
 * @param about whom or what it concerns
 * @param place where it stands and what proves it
 * @param values old beside new
 * @param facts further facts, each with its name as the label
 */
public record AuditRow(
        long order,
        Instant at,
        Who who,
        String kind,
        About about,
        Place place,
        List<DiffRow> values,
        List<Choice> facts)
        implements Serializable {

    /** A member of staff by name and account. */
    public record Who(String name, String login) implements Serializable {}

    /**
     * What an entry is about.
     *
     * @param subject customer number or key of an import
     * @param customer whether it is a customer
     * @param branch name of the branch
     * @param request number of the change request, or empty
     */
    public record About(String subject, boolean customer, String branch, String request)
            implements Serializable {}

    /**
     * Where an entry stands.
     *
     * @param chain the chain and the place in it
     * @param hash the entry's hash
     */
    public record Place(String chain, String hash) implements Serializable {}

    /** What tells the entry from all others; those who listen hear it at the button for more. */
    public String key() {
        return String.valueOf(order);
    }
}
