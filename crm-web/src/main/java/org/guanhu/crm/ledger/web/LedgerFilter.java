package org.guanhu.crm.ledger.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.guanhu.crm.ledger.application.LedgerCriteria;

/** Which entries the reader wants to see. */
public class LedgerFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subject;
    private String actor;
    private String kind;
    private LocalDate from;
    private LocalDate until;

    LedgerCriteria criteria(ZoneId zone) {
        return new LedgerCriteria(
                subject,
                actor,
                kind,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant());
    }

    boolean endsBeforeItBegins() {
        return from != null && until != null && until.isBefore(from);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
