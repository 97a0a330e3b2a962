package org.guanhu.crm.shared.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.CurrentSession;
import org.guanhu.crm.access.application.OneTimePasswords;
import org.guanhu.crm.access.application.Refusals;
import org.guanhu.crm.access.application.RightsReader;
import org.guanhu.crm.access.application.SecondFactorReset;
import org.guanhu.crm.access.application.SessionRegistry;
import org.guanhu.crm.access.application.SessionSettings;
import org.guanhu.crm.access.application.StepUp;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.infrastructure.Argon2PasswordHashes;
import org.guanhu.crm.access.infrastructure.JpaBranches;
import org.guanhu.crm.access.infrastructure.JpaCredentials;
import org.guanhu.crm.access.infrastructure.JpaHeldDuties;
import org.guanhu.crm.access.infrastructure.JpaRoles;
import org.guanhu.crm.access.infrastructure.JpaSecondFactors;
import org.guanhu.crm.access.infrastructure.JpaStaffMembers;
import org.guanhu.crm.access.infrastructure.JpaStaffSessions;
import org.guanhu.crm.administration.application.AccessChangeHandler;
import org.guanhu.crm.administration.application.AccessMaintenanceBean;
import org.guanhu.crm.administration.application.AccessProof;
import org.guanhu.crm.administration.application.AccessReading;
import org.guanhu.crm.administration.application.AccessRegister;
import org.guanhu.crm.administration.application.AccountRegister;
import org.guanhu.crm.administration.application.BranchRegister;
import org.guanhu.crm.administration.application.DutyWatch;
import org.guanhu.crm.administration.application.FirstPasswordsBean;
import org.guanhu.crm.administration.application.GrantEnding;
import org.guanhu.crm.administration.application.OwnReviewsBean;
import org.guanhu.crm.administration.application.ReviewChangeHandler;
import org.guanhu.crm.administration.application.ReviewLapse;
import org.guanhu.crm.administration.application.ReviewListing;
import org.guanhu.crm.administration.application.ReviewOfficeBean;
import org.guanhu.crm.administration.application.RoleRegister;
import org.guanhu.crm.administration.infrastructure.AccessChangeFormat;
import org.guanhu.crm.administration.infrastructure.JpaAccessReviews;
import org.guanhu.crm.administration.infrastructure.JpaAccessStates;
import org.guanhu.crm.administration.infrastructure.JpaToldPasswords;
import org.guanhu.crm.administration.infrastructure.ReviewChangeFormat;
import org.guanhu.crm.approval.application.ChangeApprovalBean;
import org.guanhu.crm.approval.application.ChangeFormat;
import org.guanhu.crm.approval.application.ChangeHandler;
import org.guanhu.crm.approval.application.ChangeHandlers;
import org.guanhu.crm.approval.application.ChangeInquiryBean;
import org.guanhu.crm.approval.application.ChangeIntake;
import org.guanhu.crm.approval.application.ChangePayload;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.application.RequestProof;
import org.guanhu.crm.approval.application.RequestScope;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.approval.infrastructure.JpaChangeRequests;
import org.guanhu.crm.approval.infrastructure.JpaRequestSearch;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.customer.application.CustomerChangeHandler;
import org.guanhu.crm.customer.application.CustomerClosingBean;
import org.guanhu.crm.customer.application.CustomerMaintenanceBean;
import org.guanhu.crm.customer.application.CustomerNames;
import org.guanhu.crm.customer.application.CustomerOpeningBean;
import org.guanhu.crm.customer.application.CustomerOpeningHandler;
import org.guanhu.crm.customer.application.CustomerRecordsBean;
import org.guanhu.crm.customer.application.CustomerRetentionBean;
import org.guanhu.crm.customer.application.CustomerStanding;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.application.DocumentCheck;
import org.guanhu.crm.customer.application.DriftProof;
import org.guanhu.crm.customer.application.ErasureStep;
import org.guanhu.crm.customer.application.FormInputs;
import org.guanhu.crm.customer.application.NewCustomers;
import org.guanhu.crm.customer.application.Proposal;
import org.guanhu.crm.customer.application.ProposalReading;
import org.guanhu.crm.customer.application.RetentionChangeHandler;
import org.guanhu.crm.customer.application.VisibleCustomers;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Vault;
import org.guanhu.crm.customer.infrastructure.CustomerChangeFormat;
import org.guanhu.crm.customer.infrastructure.JpaCustomers;
import org.guanhu.crm.evidence.application.EvidenceBean;
import org.guanhu.crm.evidence.application.EvidenceMaking;
import org.guanhu.crm.exchange.application.CustomerImportBean;
import org.guanhu.crm.exchange.application.ImportChangeHandler;
import org.guanhu.crm.exchange.application.ImportCheck;
import org.guanhu.crm.exchange.application.ImportErasure;
import org.guanhu.crm.exchange.application.ImportOutcomes;
import org.guanhu.crm.exchange.application.ImportProgress;
import org.guanhu.crm.exchange.application.ImportReading;
import org.guanhu.crm.exchange.application.ImportReviewBean;
import org.guanhu.crm.exchange.application.ImportSight;
import org.guanhu.crm.exchange.application.ImportTrail;
import org.guanhu.crm.exchange.application.ImportVault;
import org.guanhu.crm.exchange.application.KnownRows;
import org.guanhu.crm.exchange.application.RowsToOpen;
import org.guanhu.crm.exchange.infrastructure.ImportChangeFormat;
import org.guanhu.crm.exchange.infrastructure.JpaImports;
import org.guanhu.crm.explanation.application.AccessExplanationBean;
import org.guanhu.crm.explanation.application.Explaining;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.ledger.application.AuditTrail;
import org.guanhu.crm.ledger.application.ChainReport;
import org.guanhu.crm.ledger.application.LedgerInquiryBean;
import org.guanhu.crm.ledger.application.LedgerProof;
import org.guanhu.crm.ledger.application.LedgerReading;
import org.guanhu.crm.ledger.application.LedgerSettings;
import org.guanhu.crm.ledger.application.RecordProof;
import org.guanhu.crm.ledger.infrastructure.EntryMaking;
import org.guanhu.crm.ledger.infrastructure.JdbcLedger;
import org.guanhu.crm.ledger.infrastructure.JpaLedgerSearch;
import org.guanhu.crm.ledger.infrastructure.JpaSeals;
import org.guanhu.crm.reveal.application.CustomerRevealBean;
import org.guanhu.crm.reveal.application.RevealSettings;
import org.guanhu.crm.reveal.infrastructure.JpaRevealQuotas;
import org.guanhu.crm.search.application.CriteriaReading;
import org.guanhu.crm.search.application.CustomerRows;
import org.guanhu.crm.search.application.CustomerSearchBean;
import org.guanhu.crm.search.infrastructure.JpaCustomerQuery;
import org.guanhu.crm.shared.infrastructure.NumberSequences;
import org.guanhu.crm.tag.application.CustomerTagsBean;
import org.guanhu.crm.tag.infrastructure.JpaTaggings;

/**
 * The real use cases on a real database, wired by hand as the container wires them, for one person
 * and one transaction. Only the container's interceptors are missing.
 */
public final class Core {

    private final List<Object> parts = new ArrayList<>();
    private final Vault vault;

    public final CurrentSession session;
    public final ChangeApprovalBean approval;
    public final ChangeInquiryBean inquiry;
    public final CustomerMaintenanceBean maintenance;
    public final CustomerRetentionBean retention;
    public final CustomerOpeningBean opening;
    public final CustomerClosingBean closing;
    public final CustomerRecordsBean records;
    public final CustomerSearchBean search;
    public final CustomerTagsBean tags;
    public final LedgerInquiryBean ledger;
    public final JpaCustomers customers;
    public final JdbcLedger writing;
    public final LedgerProof proof;
    public final CustomerRevealBean reveal;
    public final EvidenceBean evidence;
    public final AccessExplanationBean explanation;
    public final JpaSeals seals;
    public final JpaStaffMembers members;
    public final AccessMaintenanceBean administration;
    public final FirstPasswordsBean passwords;
    public final ReviewOfficeBean reviewOffice;
    public final OwnReviewsBean ownReviews;
    public final ReviewLapse lapse;
    public SessionRegistry sessions;

    public final CustomerImportBean imports;
    public final ImportReviewBean review;
    public final ImportOutcomes outcomes;
    public final ImportSight sight;
    public final ImportReading reading;

    /** How far imports have come; one for all cores, as it is one for a node. */
    public static final ImportProgress PROGRESS = new ImportProgress();

    /** How many masked values this bank shows a person on one day. */
    public static final int REVEALS_A_DAY = 5;

    /** The name under which this bank signs. */
    public static final String ORIGIN = "bank.test";

    public Core(EntityManager em, TestKeys keys, CurrentStaff me, Clock clock, AccessTrail trail) {
        var cipher = keys.cipher(em);
        parts.addAll(List.of(em, cipher, keys.tokens(), keys.checkpoints(), me, clock, trail));
        parts.add(new LedgerSettings(ORIGIN, null, 60));
        vault = new Vault(cipher, keys.tokens());
        part(new JpaBranches());
        part(new Refusals());
        part(new AuditTrail());
        part(new ImportTrail());
        session = part(new CurrentSession());
        session.is("test", clock.instant());
        part(new StepUp());
        part(new NumberSequences());
        members = Wired.bean(new JpaStaffMembers(), em);
        customers = part(new JpaCustomers());
        part(new JpaChangeRequests());
        part(new VisibleCustomers());
        part(new JpaTaggings());
        part(new JpaCustomerQuery());
        part(new JpaRequestSearch());
        part(new JpaLedgerSearch());
        part(new EntryMaking());
        seals = part(new JpaSeals());
        writing = part(new JdbcLedger());
        part(new CustomerVault());
        parts.add(
                new Offered<ChangeFormat>(
                        List.of(
                                new CustomerChangeFormat(),
                                new ImportChangeFormat(),
                                new AccessChangeFormat(),
                                new ReviewChangeFormat())));
        part(new ChangePayload());
        parts.remove(parts.size() - 2);
        parts.add(new Colleagues());
        part(new JpaImports());
        part(new ImportVault());
        parts.add(PROGRESS);
        part(new KnownRows());
        part(new NewCustomers());
        part(new RowsToOpen());
        part(new CustomerNames());
        part(new CustomerStanding());
        part(new DocumentCheck());
        parts.add(new Offered<ErasureStep>(part(new ImportErasure())));
        var keeping = part(new RetentionChangeHandler());
        parts.remove(parts.size() - 2);
        parts.add(
                new Offered<ChangeHandler>(
                        List.of(
                                part(new CustomerChangeHandler()),
                                part(new CustomerOpeningHandler()),
                                part(new ImportChangeHandler()),
                                keeping,
                                access(),
                                reviews())));
        part(new ChangeHandlers());
        part(new RequestTrail());
        part(new RequestScope());
        part(new ChangeIntake());
        part(new LedgerReading());
        part(new JpaAccessStates());
        parts.add(
                0,
                new Offered<RecordProof>(
                        part(new DriftProof()), part(new RequestProof()), part(new AccessProof())));
        proof = part(new LedgerProof());
        parts.remove(0);
        part(new FormInputs());
        part(new ProposalReading());
        opening = part(new CustomerOpeningBean());
        closing = part(new CustomerClosingBean());
        part(new CriteriaReading());
        part(new CustomerRows());
        reading = part(new ImportReading());
        sight = part(new ImportSight());
        part(new ImportCheck());
        outcomes = part(new ImportOutcomes());
        imports = part(new CustomerImportBean());
        review = part(new ImportReviewBean());
        approval = part(new ChangeApprovalBean());
        inquiry = part(new ChangeInquiryBean());
        retention = part(new CustomerRetentionBean());
        maintenance = part(new CustomerMaintenanceBean());
        records = part(new CustomerRecordsBean());
        search = part(new CustomerSearchBean());
        tags = part(new CustomerTagsBean());
        ledger = part(new LedgerInquiryBean());
        parts.add(new RevealSettings(REVEALS_A_DAY));
        part(new JpaRevealQuotas());
        reveal = part(new CustomerRevealBean());
        part(new EvidenceMaking());
        evidence = part(new EvidenceBean());
        parts.add(0, members);
        part(new RightsReader());
        part(new Explaining());
        explanation = part(new AccessExplanationBean());
        part(new AccessReading());
        administration = part(new AccessMaintenanceBean());
        part(new JpaToldPasswords());
        passwords = part(new FirstPasswordsBean());
        part(new GrantEnding());
        lapse = part(new ReviewLapse());
        ownReviews = part(new OwnReviewsBean());
        reviewOffice = part(new ReviewOfficeBean());
        parts.remove(0);
    }

    /** The administration works on the accounts of the database, not on a few that tests name. */
    private AccessChangeHandler access() {
        parts.add(0, members);
        part(new JpaCredentials());
        part(new JpaStaffSessions());
        parts.add(new SessionSettings(Optional.of(1), false));
        sessions = new SessionRegistry();
        part(sessions);
        part(new JpaSecondFactors());
        part(new SecondFactorReset());
        parts.add(new Argon2PasswordHashes(64, 1, 1));
        part(new OneTimePasswords());
        part(new JpaRoles());
        part(new JpaBranches());
        part(new JpaHeldDuties());
        part(new DutyWatch());
        var registers =
                new Offered<AccessRegister>(
                        part(new AccountRegister()),
                        part(new RoleRegister()),
                        part(new BranchRegister()));
        parts.add(0, registers);
        var handler = part(new AccessChangeHandler());
        parts.remove(0);
        parts.remove(0);
        return handler;
    }

    private ReviewChangeHandler reviews() {
        parts.add(0, members);
        part(new JpaAccessReviews());
        part(new ReviewListing());
        var handler = part(new ReviewChangeHandler());
        parts.remove(0);
        return handler;
    }

    private <T> T part(T bean) {
        parts.add(Wired.bean(bean, parts.toArray()));
        return bean;
    }

    /** Opens a record as an approved import would. */
    public CustomerNumber open(Map<CustomerField, String> values) {
        return new Opening(customers, writing, vault).open(values);
    }

    /** Proposes new values for fields of a customer, as a form would that was just opened. */
    public ChangeRequestNumber propose(
            CustomerNumber customer, Map<? extends Field, String> typed) {
        return propose(customer, typed, java.util.UUID.randomUUID().toString());
    }

    /** The same with a given form key. */
    public ChangeRequestNumber propose(
            CustomerNumber customer, Map<? extends Field, String> typed, String nonce) {
        return maintenance.propose(proposal(customer, typed, nonce));
    }

    /** What the form would send. */
    public Proposal proposal(
            CustomerNumber customer, Map<? extends Field, String> typed, String nonce) {
        var seen = new TreeMap<Field, String>(Field.ORDER);
        maintenance
                .form(customer)
                .inputs()
                .forEach(input -> seen.put(input.field(), input.digest()));
        return new Proposal(customer, new HashMap<>(typed), seen, asked(), nonce);
    }

    /** The customer came and asked for it. */
    public static Circumstances asked() {
        return new Circumstances(
                "Customer asked at the counter",
                ChangeTrigger.CUSTOMER_REQUEST,
                ChangeChannel.BRANCH);
    }

    /** The word of a checker who looked at the request just now. */
    public DecisionOrder order(ChangeRequestNumber number, String reason) {
        return new DecisionOrder(number, inquiry.view(number).digest(), reason);
    }

    /** A field's value on the record as it stands. */
    public String value(CustomerNumber customer, Field field) {
        return customers.byNumber(customer).orElseThrow().value(field, vault);
    }

    /** What a verification of the whole ledger finds. */
    public ChainReport verified() {
        return proof.verify(read -> {});
    }

    /** Account of that name. */
    public static StaffId staff(String login) {
        return new StaffId(login);
    }
}
