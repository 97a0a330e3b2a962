package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.administration.domain.OpenReview;
import org.guanhu.crm.approval.application.TermDiff;
import org.guanhu.crm.approval.web.TermWords;
import org.guanhu.crm.shared.web.DiffRow;
import org.guanhu.crm.shared.web.Wording;

/**
 * Changes of access in words: of rights each one is told apart, what is given, what ends and what
 * stays.
 */
@RequestScoped
public class AccessTermWords implements TermWords {

    private static final String LABEL = "ledger.value.";

    @Inject private AccessWords words;
    @Inject private Wording wording;

    @Override
    public boolean handles(String alias) {
        return AccessChange.isOne(alias) || alias.equals(OpenReview.ALIAS);
    }

    @Override
    public List<DiffRow> rows(TermDiff term) {
        var label = wording.of(LABEL + term.key());
        if (term.conflict()) {
            return List.of(moved(label, term));
        }
        return switch (term.key()) {
            case AccessTerms.ROLES ->
                    each(label, words.roles(term.before()), words.roles(term.after()));
            case AccessTerms.SCOPES ->
                    each(label, words.scopes(term.before()), words.scopes(term.after()));
            case AccessTerms.PERMISSIONS ->
                    each(label, words.permissions(term.before()), words.permissions(term.after()));
            default ->
                    List.of(
                            DiffRow.of(
                                    label,
                                    words.of(term.key(), term.before()),
                                    words.of(term.key(), term.after())));
        };
    }

    private DiffRow moved(String label, TermDiff term) {
        return new DiffRow(
                null,
                label,
                words.of(term.key(), term.before()),
                words.of(term.key(), term.now()),
                words.of(term.key(), term.after()),
                List.of(),
                true);
    }

    private List<DiffRow> each(
            String heading, Map<String, String> before, Map<String, String> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var rows = new ArrayList<DiffRow>();
        for (var name : names) {
            var old = before.get(name);
            var wanted = after.get(name);
            rows.add(
                    new DiffRow(
                            rows.isEmpty() ? heading : null,
                            name,
                            old,
                            old,
                            Objects.equals(old, wanted)
                                    ? wording.of("administration.unchanged")
                                    : wanted,
                            List.of(),
                            false));
        }
        return rows;
    }
}
