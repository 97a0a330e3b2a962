package org.guanhu.crm.tag.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One tag on one customer. */
@Entity
@Table(name = "tagging")
@NamedQuery(
        name = Tagging.OF_CUSTOMERS,
        query = "select t from Tagging t where t.customer in :customers order by t.tag")
public class Tagging {

    public static final String OF_CUSTOMERS = "Tagging.ofCustomers";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tagging_seq")
    @SequenceGenerator(name = "tagging_seq", sequenceName = "tagging_seq")
    private Long id;

    @Column(name = "customer_number", updatable = false)
    private String customer;

    @Column(name = "tag", updatable = false)
    private String tag;

    @Column(name = "tagged_by", updatable = false)
    private String by;

    @Column(name = "tagged_at", updatable = false)
    private Instant at;

    // for JPA
    protected Tagging() {}

    /** Puts a tag on a customer. */
    public Tagging(String customer, TagName tag, String by, Instant at) {
        this.customer = customer;
        this.tag = tag.value();
        this.by = by;
        this.at = at;
    }

    /** Number of the customer. */
    public String customer() {
        return customer;
    }

    public TagName tag() {
        return new TagName(tag);
    }

    /** Account that put it on. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Tagging that
                && Objects.equals(customer, that.customer)
                && Objects.equals(tag, that.tag);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(customer, tag);
    }
}
