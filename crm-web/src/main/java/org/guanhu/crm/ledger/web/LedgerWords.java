package org.guanhu.crm.ledger.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.BranchNames;
import org.guanhu.crm.access.application.StaffNames;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.ledger.application.LedgerRow;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.DiffRow;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Puts entries of the ledger into the reader's words. */
@RequestScoped
public class LedgerWords {

    private static final Set<String> PEOPLE = Set.of("maker", "checker", "manager");
    private static final Map<String, String> CODES =
            Map.of(
                    "trigger", "enum.ChangeTrigger.",
                    "channel", "enum.ChangeChannel.",
                    "permission", "permission.",
                    "field", "customer.field.",
                    "why", "enum.Why.",
                    "purpose", "enum.RevealPurpose.",
                    "part", "ledger.part.",
                    "file", "ledger.file.");

    @Inject private Wording wording;
    @Inject private Language language;
    @Inject private StaffNames staff;
    @Inject private BranchNames branches;
    @Inject private FieldText texts;

    /** The entries as lines of the list; branches and people are looked up once for all. */
    public List<AuditRow> rows(List<LedgerRow> entries) {
        var people =
                entries.stream().map(LedgerRow::actor).filter(StaffId::isOne).map(StaffId::new);
        var named = staff.of(people.collect(Collectors.toSet()), language.getLocale());
        var places = branches.all(language.getLocale());
        return entries.stream().map(entry -> row(entry, named, places)).toList();
    }

    private AuditRow row(
            LedgerRow entry, Map<StaffId, String> named, Map<BranchCode, String> places) {
        return new AuditRow(
                entry.order(),
                entry.at(),
                who(entry.actor(), named),
                wording.of("ledger.kind." + entry.kind()),
                new AuditRow.About(
                        entry.subject(),
                        entry.concernsCustomer(),
                        places.getOrDefault(new BranchCode(entry.branch()), entry.branch()),
                        entry.request()),
                new AuditRow.Place(entry.stream(), entry.hash()),
                entry.values().stream().map(this::value).toList(),
                entry.facts().entrySet().stream().map(this::fact).toList());
    }

    private AuditRow.Who who(String actor, Map<StaffId, String> named) {
        return StaffId.isOne(actor)
                ? new AuditRow.Who(named.get(new StaffId(actor)), actor)
                : new AuditRow.Who(wording.of("ledger.nobody"), "");
    }

    private DiffRow value(LedgerRow.ValueView value) {
        Function<String, String> shown =
                Field.byKey(value.key())
                        .<Function<String, String>>map(
                                field -> canonical -> texts.of(field, canonical))
                        .orElse(texts::plain);
        return DiffRow.of(
                wording.of(value.labelKey()),
                shown.apply(value.before()),
                shown.apply(value.after()));
    }

    private Choice fact(Map.Entry<String, String> fact) {
        return new Choice(said(fact), wording.of("ledger.fact." + fact.getKey()));
    }

    private String said(Map.Entry<String, String> fact) {
        var name = fact.getKey();
        if (PEOPLE.contains(name)) {
            return staff.of(new StaffId(fact.getValue()), language.getLocale());
        }
        if (name.equals("change")) {
            return wording.of("approval.kind." + fact.getValue());
        }
        if (name.equals("by")) {
            return Arrays.stream(fact.getValue().split(" "))
                    .filter(key -> !key.isEmpty())
                    .map(this::criterion)
                    .collect(Collectors.joining(", "));
        }
        if (name.equals("because")) {
            return wording.ofAll(fact.getValue(), List.of("…", "…"));
        }
        return CODES.containsKey(name)
                ? wording.of(CODES.get(name) + fact.getValue())
                : fact.getValue();
    }

    private String criterion(String key) {
        return wording.of(Field.byKey(key).map(Field::labelKey).orElse("ledger.criterion." + key));
    }
}
