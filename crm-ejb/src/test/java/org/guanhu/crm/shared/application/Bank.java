package org.guanhu.crm.shared.application;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.ItemKind;
import org.guanhu.crm.ledger.infrastructure.EntryMaking;
import org.guanhu.crm.ledger.infrastructure.Node;
import org.guanhu.crm.ledger.infrastructure.NodeAccessTrail;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;

/** A bank on one database: every call is one person's and one transaction. */
public final class Bank implements AutoCloseable {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-02T02:30:00Z"), ZoneOffset.UTC);

    private final MigratedDatabase database;
    private final TestKeys keys;
    private final NodeAccessTrail trail;

    public Bank(MigratedDatabase.Kind kind) {
        this(MigratedDatabase.of(kind), new TestKeys());
    }

    public Bank(MigratedDatabase database, TestKeys keys) {
        this.database = database;
        this.keys = keys;
        this.trail =
                new NodeAccessTrail(database.source(), new EntryMaking(keys.bankCipher()), CLOCK);
    }

    /** What somebody finds in a transaction of their own. */
    public <T> T as(CurrentStaff staff, Function<Core, T> work) {
        return database.find(em -> work.apply(new Core(em, keys, staff, CLOCK, trail)));
    }

    /** What somebody finds on another day. */
    public <T> T on(LocalDate day, CurrentStaff staff, Function<Core, T> work) {
        var clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return database.find(em -> work.apply(new Core(em, keys, staff, clock, trail)));
    }

    /** What somebody does in a transaction of their own. */
    public void does(CurrentStaff staff, Consumer<Core> work) {
        database.run(em -> work.accept(new Core(em, keys, staff, CLOCK, trail)));
    }

    /** A customer of that branch with all mandatory fields. */
    public CustomerNumber customer(String branch) {
        return customer(branch, Map.of());
    }

    /** The same with some values of its own. */
    public CustomerNumber customer(String branch, Map<CustomerField, String> own) {
        var values = new EnumMap<CustomerField, String>(CustomerField.class);
        values.put(CustomerField.NAME, "张伟");
        values.put(CustomerField.BIRTH_DATE, "1990-03-07");
        values.put(CustomerField.DOCUMENT_KIND, "PASSPORT");
        values.put(CustomerField.MOBILE, "+8613800138000");
        values.put(CustomerField.BILLING_ADDRESS, "上海市浦东新区世纪大道100号");
        values.put(CustomerField.BRANCH, branch);
        values.put(CustomerField.STATUS, "ACTIVE");
        values.putAll(own);
        return as(Person.TELLER, core -> core.open(values));
    }

    /** One person proposes it and another approves. */
    public void amend(CustomerNumber customer, Map<? extends Field, String> typed) {
        var request = as(Person.TELLER, core -> core.propose(customer, typed));
        does(Person.SUPERVISOR, core -> core.approval.approve(core.order(request, null)));
    }

    /** Puts a further passport on a record; the field of its number. */
    public Field passport(CustomerNumber customer, String number) {
        var fields = ItemKind.DOCUMENT.fields("t5k2z9qa01");
        amend(customer, Map.of(fields.get(0), "PASSPORT", fields.get(1), number));
        return fields.get(1);
    }

    /** Writes down who looked at what. */
    public AccessTrail trail() {
        return trail;
    }

    /** Seals what waits, as a node does each second. */
    public void seal() throws SQLException {
        new Node(database.source(), keys.checkpoints(), "bank", 5_000).sealAll();
    }

    /** The database itself. */
    public MigratedDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
