package org.guanhu.crm.access.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An account by which a person of the bank acts; one person may hold several. */
@Entity
@NamedQuery(name = Staff.BY_LOGINS, query = "SELECT s FROM Staff s WHERE s.login IN :logins")
@NamedQuery(
        name = Staff.OF_PERSON,
        query = "SELECT s FROM Staff s WHERE UPPER(s.person) = UPPER(:person)")
@NamedQuery(name = Staff.COUNT, query = "SELECT COUNT(s) FROM Staff s")
public class Staff {

    /** The accounts of some logins. */
    public static final String BY_LOGINS = "Staff.byLogins";

    /** The accounts of one natural person. */
    public static final String OF_PERSON = "Staff.ofPerson";

    /** How many accounts there are. */
    public static final String COUNT = "Staff.count";

    @Id private String login;

    @Column(name = "person_id")
    private String person;

    private String name;

    @Column(name = "name_en")
    private String englishName;

    @Column(name = "branch_code")
    private BranchCode branch;

    private boolean active = true;

    @Embedded private Validity validity;

    private String language;

    @ElementCollection
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "login"))
    private Set<RoleGrant> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_scope", joinColumns = @JoinColumn(name = "login"))
    private Set<ScopeGrant> scopes = new HashSet<>();

    @Column(name = "superior")
    private StaffId superior;

    @Embedded private AccessMark mark = AccessMark.none();

    @Version private int version;

    /** For JPA. */
    protected Staff() {}

    public Staff(
            StaffId id, String person, BilingualName name, BranchCode branch, Validity validity) {
        this.login = id.value();
        this.person = person;
        this.name = name.chinese();
        this.englishName = name.english();
        this.branch = branch;
        this.validity = validity;
    }

    /** Gives a role for a time. */
    public void grant(RoleGrant role) {
        roles.add(role);
    }

    /** Gives a share of the customers for a time. */
    public void grant(ScopeGrant scope) {
        scopes.add(scope);
    }

    /** Is led by that colleague. */
    public void reportTo(StaffId leader) {
        superior = leader;
    }

    /** Takes on what was approved about the person. */
    public void amend(Particulars wanted, Authority authority, String ledgerEntry) {
        name = wanted.name().chinese();
        englishName = wanted.name().english();
        branch = wanted.branch();
        superior = wanted.superior();
        validity = wanted.validity();
        passed(authority, ledgerEntry);
    }

    /** Holds exactly the approved rights from now on. */
    public void hold(Grants wanted, Authority authority, String ledgerEntry) {
        roles.retainAll(wanted.roles());
        roles.addAll(wanted.roles());
        scopes.retainAll(wanted.scopes());
        scopes.addAll(wanted.scopes());
        passed(authority, ledgerEntry);
    }

    /** Is in use from now on, or is not. */
    public void use(boolean inUse, Authority authority, String ledgerEntry) {
        active = inUse;
        passed(authority, ledgerEntry);
    }

    /** Something else about the account was approved and done. */
    public void passed(Authority authority, String ledgerEntry) {
        mark = mark.next(authority, ledgerEntry);
    }

    /** The person wants to read this language from now on: Chinese, or else English. */
    public void prefer(Locale reader) {
        boolean chinese = reader.getLanguage().equals(Locale.CHINESE.getLanguage());
        this.language = (chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH).toLanguageTag();
    }

    /** The login. */
    public StaffId id() {
        return new StaffId(login);
    }

    /** The natural person behind the account. */
    public String person() {
        return person;
    }

    /** The person's name in both languages. */
    public BilingualName name() {
        return new BilingualName(name, englishName);
    }

    /** Where the person works. */
    public BranchCode branch() {
        return branch;
    }

    /** What the account says of the person beside rights. */
    public Particulars particulars() {
        return new Particulars(name(), branch, superior, validity);
    }

    /** All rights that were ever given and not taken away, whatever the day. */
    public Grants grants() {
        return new Grants(roles, scopes);
    }

    /** The end of the account's chain in the ledger. */
    public AccessMark mark() {
        return mark;
    }

    /** The language that the person chose; empty until then. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    /** Whether the account is in use at all. */
    public boolean isActive() {
        return active;
    }

    /** Whether the account may be used on that day. */
    public boolean mayWorkOn(LocalDate day) {
        return active && validity.includes(day);
    }

    /** The roles held on that day; none if the account may not be used. */
    public Set<RoleCode> rolesOn(LocalDate day) {
        if (!mayWorkOn(day)) {
            return Set.of();
        }
        return roles.stream()
                .filter(grant -> grant.holdsOn(day))
                .map(RoleGrant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The shares of the customers held on that day; none if the account may not be used. */
    public List<ScopeGrant> scopesOn(LocalDate day) {
        if (!mayWorkOn(day)) {
            return List.of();
        }
        return scopes.stream().filter(grant -> grant.holdsOn(day)).toList();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Staff that && login.equals(that.login);
    }

    @Override
    public final int hashCode() {
        return login.hashCode();
    }
}
