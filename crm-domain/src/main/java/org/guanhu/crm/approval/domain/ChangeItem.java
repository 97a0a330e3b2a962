package org.guanhu.crm.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * One field that a request concerns. While the request is open the item holds the field's only
 * slot, so that no second request on the same field can be open (I6).
 */
@Entity
@Table(name = "change_item")
@NamedQuery(
        name = ChangeItem.OPEN_OF_SUBJECT,
        query = "select i from ChangeItem i where i.subject = :subject and i.openSlot = 1")
@NamedQuery(
        name = ChangeItem.OPEN_OF_SUBJECTS,
        query =
                "select distinct i.subject from ChangeItem i"
                        + " where i.subject in :subjects and i.openSlot = 1")
public class ChangeItem {

    public static final String OPEN_OF_SUBJECTS = "ChangeItem.openOfSubjects";
    public static final String OPEN_OF_SUBJECT = "ChangeItem.openOfSubject";

    private static final int OPEN = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_item_seq")
    @SequenceGenerator(name = "change_item_seq", sequenceName = "change_item_seq")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private ChangeRequest request;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "field_code", updatable = false)
    private String field;

    @Column(name = "base_digest", updatable = false)
    private String baseDigest;

    @Column(name = "open_slot")
    private Integer openSlot;

    // for JPA
    protected ChangeItem() {}

    ChangeItem(ChangeRequest request, String field, String baseDigest) {
        this.request = request;
        this.subject = request.subject();
        this.field = field;
        this.baseDigest = baseDigest;
        this.openSlot = OPEN;
    }

    void close() {
        this.openSlot = null;
    }

    boolean isOpen() {
        return openSlot != null;
    }

    /** The request that holds the field. */
    public ChangeRequest request() {
        return request;
    }

    /** Key of the field. */
    public String field() {
        return field;
    }

    /** Keyed digest of the value that the maker saw. */
    public String baseDigest() {
        return baseDigest;
    }
}
