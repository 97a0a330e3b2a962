package org.guanhu.crm.customer.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeFormat;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.domain.CustomerChange;
import org.guanhu.crm.customer.domain.CustomerChange.Amend;
import org.guanhu.crm.customer.domain.CustomerChange.OfRecord;
import org.guanhu.crm.customer.domain.CustomerChange.Open;
import org.guanhu.crm.customer.domain.CustomerChange.Retain;
import org.guanhu.crm.customer.domain.CustomerChange.Stand;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.customer.domain.StandingStep;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;

/** Changes of customers as JSON, values under their field's key. */
@ApplicationScoped
public class CustomerChangeFormat implements ChangeFormat {

    /** Looked for once: each search goes through all jars, one thread at a time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public boolean knows(String alias) {
        return Amend.ALIAS.equals(alias)
                || Open.ALIAS.equals(alias)
                || RetentionStep.of(alias).isPresent()
                || StandingStep.of(alias).isPresent();
    }

    @Override
    public JsonObject write(Change change) {
        var customerChange = (CustomerChange) change;
        var json = JSON.createObjectBuilder().add("branch", change.branch().value());
        add(json, "manager", change.manager() == null ? null : change.manager().value());
        if (customerChange instanceof OfRecord one) {
            json.add("customer", one.customer().value());
        } else if (customerChange instanceof Retain retain) {
            json.add("customer", retain.customer().value());
        } else if (customerChange instanceof Open open) {
            json.add("source", open.source());
            json.add("row", open.row());
            json.add("kind", open.kind().name());
        }
        var fields = JSON.createArrayBuilder();
        change.fields().forEach(field -> fields.add(field(field)));
        return json.add("fields", fields).build();
    }

    @Override
    public Change read(String alias, JsonObject json) {
        var branch = new BranchCode(json.getString("branch"));
        var manager = text(json, "manager");
        var by = manager == null ? null : new StaffId(manager);
        var step = RetentionStep.of(alias);
        if (step.isPresent()) {
            var customer = new CustomerNumber(json.getString("customer"));
            return new Retain(customer, branch, by, step.get());
        }
        var standing = StandingStep.of(alias);
        if (standing.isPresent()) {
            var customer = new CustomerNumber(json.getString("customer"));
            return new Stand(customer, branch, by, standing.get());
        }
        var fields = fields(json.getJsonArray("fields"));
        if (Amend.ALIAS.equals(alias)) {
            return new Amend(new CustomerNumber(json.getString("customer")), branch, by, fields);
        }
        return new Open(
                json.getString("source"),
                json.getInt("row"),
                CustomerKind.valueOf(json.getString("kind")),
                branch,
                by,
                fields);
    }

    private static JsonObject field(FieldChange change) {
        var json = JSON.createObjectBuilder().add("field", change.field().key());
        add(json, "before", change.before());
        add(json, "after", change.after());
        return json.build();
    }

    private static List<FieldChange> fields(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(
                        json ->
                                new FieldChange(
                                        Field.byKey(json.getString("field")).orElseThrow(),
                                        text(json, "before"),
                                        text(json, "after")))
                .toList();
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        json.add(name, value == null ? JsonValue.NULL : JSON.createValue(value));
    }

    private static String text(JsonObject json, String name) {
        return json.isNull(name) ? null : json.getString(name);
    }
}
