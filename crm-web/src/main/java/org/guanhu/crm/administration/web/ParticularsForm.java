package org.guanhu.crm.administration.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.administration.application.AccountView;
import org.guanhu.crm.approval.domain.ApprovalRefused;

/** What an account says of a person, as an administrator fills it in. */
public class ParticularsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NameForm name = new NameForm();
    private String login;
    private String person;
    private String branch;
    private String superior;
    private LocalDate from;
    private LocalDate to;

    void show(AccountView account) {
        var particulars = account.particulars();
        login = account.login().value();
        person = account.person();
        name.show(particulars.name());
        branch = particulars.branch().value();
        superior = particulars.superior() == null ? null : particulars.superior().value();
        from = particulars.validity().from();
        to = particulars.validity().to();
    }

    StaffId account() {
        if (!StaffId.isOne(login)) {
            throw new ApprovalRefused("administration.loginForm");
        }
        return StaffId.of(login);
    }

    String person() {
        return person.strip();
    }

    Particulars particulars() {
        return new Particulars(name.name(), new BranchCode(branch), superior(), Days.of(from, to));
    }

    private StaffId superior() {
        if (superior == null || superior.isBlank()) {
            return null;
        }
        if (!StaffId.isOne(superior)) {
            throw new ApprovalRefused("administration.noSuperior", superior);
        }
        return StaffId.of(superior);
    }

    /** The days between two dates, of which the last may be left out. */
    static final class Days {

        private Days() {}

        static Validity of(LocalDate from, LocalDate to) {
            if (from == null || to != null && to.isBefore(from)) {
                throw new ApprovalRefused("administration.daysForm");
            }
            return to == null ? Validity.since(from) : Validity.between(from, to);
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public NameForm getName() {
        return name;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
