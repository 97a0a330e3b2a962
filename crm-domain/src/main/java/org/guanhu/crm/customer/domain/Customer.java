package org.guanhu.crm.customer.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.CustomerStatus;
import org.guanhu.crm.field.domain.Erased;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldCheck;

/**
 * A party that banks with us. The record has one door, {@link #apply}, and its key is the proof
 * that a second person approved; each passage moves the version by one and leaves an entry in the
 * ledger, whose hash the record carries.
 */
@Entity
@Table(name = "customer")
@NamedQuery(name = Customer.BY_NUMBER, query = "select c from Customer c where c.number = :number")
public class Customer {

    public static final String BY_NUMBER = "Customer.byNumber";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_seq")
    @SequenceGenerator(name = "customer_seq", sequenceName = "customer_seq")
    private Long id;

    @Column(name = "number", updatable = false)
    private CustomerNumber number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private CustomerKind kind;

    @Embedded private CustomerColumns columns;

    @Column(name = "incomplete")
    private boolean incomplete;

    @Embedded private TokenOrigin tokenOrigin;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "last_entry")
    private String lastEntry;

    @Version
    @Column(name = "version")
    private long version;

    @ElementCollection
    @CollectionTable(name = "customer_value", joinColumns = @JoinColumn(name = "customer_id"))
    @MapKeyColumn(name = "field_key")
    private Map<String, StoredValue> rows = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "customer_token", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "token")
    private Set<Long> tokens = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "customer_document", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "document_key")
    private Set<String> documents = new HashSet<>();

    // for JPA
    protected Customer() {}

    /** Opens a record as approved, under a number of its own. */
    public static Customer open(
            CustomerChange.Open change,
            CustomerNumber number,
            Approval approval,
            Vault vault,
            String ledgerEntry) {
        approval.mustCover(change);
        var customer = new Customer();
        customer.number = number;
        customer.kind = change.kind();
        customer.columns = CustomerColumns.empty();
        customer.openedAt = approval.at();
        customer.stored().write(change.fields(), number, vault);
        customer.passed(change.fields(), approval, vault, ledgerEntry);
        return customer;
    }

    /**
     * Carries out an approved change; a customer record never changes in any other way.
     *
     * @throws IllegalStateException if the approval is for another change, or a field is no longer
     *     as the maker saw it
     */
    public void apply(
            CustomerChange.OfRecord change, Approval approval, Vault vault, String ledgerEntry) {
        approval.mustCover(change);
        if (isErased()
                || !change.customer().equals(number)
                || !conflicts(change.fields(), vault).isEmpty()) {
            throw new IllegalStateException("The change is not one of this record as it stands");
        }
        stored().write(change.fields(), number, vault);
        passed(change.fields(), approval, vault, ledgerEntry);
    }

    /**
     * Carries out an approved erasure, hold or release.
     *
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if the record does not admit it, least
     *     of all an erasure while held
     * @throws IllegalStateException if the approval is for another change
     */
    public void retain(CustomerChange.Retain change, Approval approval, String ledgerEntry) {
        approval.mustCover(change);
        if (!change.customer().equals(number)) {
            throw new IllegalStateException("The change is not one of this record");
        }
        change.step().mustSuit(this);
        switch (change.step()) {
            case ERASE -> blank();
            case HOLD -> heldBy = approval.request().value();
            case RELEASE -> heldBy = null;
        }
        changedAt = approval.at();
        lastEntry = ledgerEntry;
    }

    private void blank() {
        stored().blank();
        documents.clear();
        incomplete = false;
        tokens.clear();
    }

    /** Whether the data must be kept, whoever asks for its erasure. */
    public boolean isHeld() {
        return heldBy != null;
    }

    /** Whether the data is destroyed. */
    public boolean isErased() {
        return CustomerStatus.ERASED.name().equals(columns.get(CustomerField.STATUS));
    }

    /** Whether the bank deals with the customer. */
    public CustomerStatus status() {
        return CustomerStatus.valueOf((String) columns.get(CustomerField.STATUS));
    }

    private void passed(
            List<FieldChange> changes, Approval approval, Vault vault, String ledgerEntry) {
        boolean isOfOtherKey = tokenOrigin == null || !tokenOrigin.isOfIndexKey(vault.tokens());
        // Asked first: if a key changes in between, the tokens are made once more, not lost.
        tokenOrigin = TokenOrigin.present(vault.tokens());
        var values = values(vault);
        incomplete = !FieldCheck.missing(kind, values).isEmpty();
        if (isOfOtherKey || changes.stream().anyMatch(FieldChange::isOfDocument)) {
            var due = vault.documentKeys(values);
            documents.retainAll(due);
            documents.addAll(due);
        }
        var wanted = vault.tokensOf(values);
        tokens.retainAll(wanted);
        tokens.addAll(wanted);
        changedAt = approval.at();
        lastEntry = ledgerEntry;
    }

    /** The fields that are no longer as the maker of the changes saw them (I5). */
    public List<FieldConflict> conflicts(List<FieldChange> changes, Vault vault) {
        return stored().conflicts(changes, field -> value(field, vault));
    }

    /**
     * What of the record is not as its approved changes made it: keys of the labels of fields, of
     * the hold, and of document and tokens, which follow from fields. Empty unless somebody wrote
     * behind the application's back.
     */
    public List<String> drift(RebuiltRecord due, Vault vault) {
        boolean isOfPresentKeys = tokenOrigin.isPresent(vault.tokens());
        var stored =
                new RecordDrift.Stored(
                        number,
                        kind,
                        stored(),
                        heldBy,
                        documents,
                        tokens,
                        isOfPresentKeys,
                        incomplete);
        return new RecordDrift(stored, vault).from(due);
    }

    /** One field's canonical value, or null. */
    public String value(Field field, Vault vault) {
        return isErased() && field.dataClass().isSealed()
                ? Erased.TEXT
                : vault.value(number, field, stored().get(field));
    }

    /** All values that there are, by field. */
    public Map<Field, String> values(Vault vault) {
        return stored().values(field -> value(field, vault));
    }

    /** The values by which a search for that field finds the customer, the register's own first. */
    public Stream<String> found(Field wanted, Vault vault) {
        return stored().foundAs(wanted).map(field -> value(field, vault)).filter(Objects::nonNull);
    }

    private StoredValues stored() {
        return new StoredValues(columns, rows);
    }

    public CustomerNumber number() {
        return number;
    }

    public CustomerKind kind() {
        return kind;
    }

    public BranchCode branch() {
        return new BranchCode((String) columns.get(CustomerField.BRANCH));
    }

    /** Who manages the customer (管户), or null. */
    public StaffId manager() {
        var manager = (String) columns.get(CustomerField.MANAGER);
        return manager == null ? null : new StaffId(manager);
    }

    /** Whether a mandatory field has no value. */
    public boolean isIncomplete() {
        return incomplete;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Hash of the ledger entry that made the record what it is. */
    public String lastEntry() {
        return lastEntry;
    }

    /** How often the record has passed its door; the length of its chain in the ledger. */
    public long version() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Customer customer && Objects.equals(number, customer.number);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(number);
    }
}
