package org.guanhu.crm.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/**
 * A file of customers on its way into the bank. Its name, the heads of its columns and the terms
 * may tell of people, so they are kept sealed like the rows.
 */
@Entity
@Table(name = "import_file")
@NamedQuery(
        name = ImportFile.OF_REQUEST,
        query = "select f from ImportFile f where f.request = :request")
@NamedQuery(
        name = ImportFile.UPLOADED_BY,
        query = "select f from ImportFile f where f.uploadedBy = :staff order by f.key desc")
@NamedQuery(
        name = ImportFile.COUNT_UPLOADED_BY,
        query = "select count(f) from ImportFile f where f.uploadedBy = :staff")
public class ImportFile {

    public static final String OF_REQUEST = "ImportFile.ofRequest";
    public static final String UPLOADED_BY = "ImportFile.uploadedBy";
    public static final String COUNT_UPLOADED_BY = "ImportFile.countUploadedBy";

    @Id
    @Column(name = "import_key", updatable = false)
    private String key;

    @Column(name = "file_name", updatable = false)
    private byte[] sealedName;

    @Column(name = "file_digest", updatable = false)
    private String fileDigest;

    @Column(name = "charset_name", updatable = false)
    private String charset;

    @Column(name = "row_count", updatable = false)
    private int rows;

    @Column(name = "uploaded_by", updatable = false)
    private StaffId uploadedBy;

    @Column(name = "uploaded_at", updatable = false)
    private Instant uploadedAt;

    @Column(name = "branch_code")
    private BranchCode branch;

    @Column(name = "column_list")
    private byte[] sealedColumns;

    @Column(name = "terms")
    private byte[] sealedTerms;

    @Column(name = "findings")
    private byte[] sealedFindings;

    @Column(name = "ok_count")
    private int okCount;

    @Column(name = "incomplete_count")
    private int incompleteCount;

    @Column(name = "error_count")
    private int errorCount;

    @Column(name = "duplicate_count")
    private int duplicateCount;

    @Column(name = "rows_digest")
    private String rowsDigest;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ImportStatus status;

    @Column(name = "request_number")
    private ChangeRequestNumber request;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "refusal")
    private byte[] sealedRefusal;

    @Version
    @Column(name = "version")
    private long version;

    // for JPA
    protected ImportFile() {}

    /** A file that has just come in; its name and the suggested columns are sealed already. */
    public ImportFile(ImportArrival arrival, byte[] sealedName, byte[] sealedColumns) {
        this.key = arrival.key().value();
        this.sealedName = sealedName.clone();
        this.fileDigest = arrival.digest();
        this.charset = arrival.charset();
        this.rows = arrival.rows();
        this.uploadedBy = arrival.by();
        this.uploadedAt = arrival.at();
        this.branch = arrival.branch();
        this.sealedColumns = sealedColumns.clone();
        this.status = ImportStatus.UPLOADED;
    }

    /**
     * Settles what the columns mean and on which terms the rows are tried.
     *
     * @throws ImportRefused if the import has been proposed already
     */
    public void matched(BranchCode holder, byte[] columns, byte[] terms) {
        mustBeOpen();
        this.branch = holder;
        this.sealedColumns = columns.clone();
        this.sealedTerms = terms.clone();
    }

    /** Notes what the trial of all rows found. */
    public void checked(RowCounts counts, byte[] findings, String digest) {
        mustBeOpen();
        this.okCount = counts.ok();
        this.incompleteCount = counts.incomplete();
        this.errorCount = counts.errors();
        this.duplicateCount = counts.duplicates();
        this.sealedFindings = findings.clone();
        this.rowsDigest = digest;
        this.status = ImportStatus.CHECKED;
    }

    /**
     * Makes sure that the import can be proposed.
     *
     * @throws ImportRefused if it has been already, was not tried, or has no row to open
     */
    public void mustBeSubmittable() {
        mustBeOpen();
        if (status != ImportStatus.CHECKED) {
            throw new ImportRefused("exchange.notChecked");
        }
        if (counts().opened() == 0) {
            throw new ImportRefused("exchange.nothingToOpen");
        }
    }

    /** Notes the request by which the import was proposed; it happens once. */
    public void submitted(ChangeRequestNumber number) {
        mustBeSubmittable();
        this.request = number;
        this.status = ImportStatus.SUBMITTED;
    }

    /** Notes that the rows have become customers. */
    public void applied(Instant at) {
        this.appliedAt = at;
        this.status = ImportStatus.APPLIED;
        this.sealedRefusal = null;
    }

    /** Keeps why the rows did not become customers when it was tried, or null to forget it. */
    public void refused(byte[] refusal) {
        this.sealedRefusal = refusal == null ? null : refusal.clone();
    }

    private void mustBeOpen() {
        if (!status.isOpen()) {
            throw new ImportRefused("exchange.alreadySubmitted", request.value());
        }
    }

    public ImportKey key() {
        return new ImportKey(key);
    }

    /** The name of the file, sealed. */
    public byte[] sealedName() {
        return sealedName.clone();
    }

    /** Keyed digest of the file's content. */
    public String fileDigest() {
        return fileDigest;
    }

    public String charset() {
        return charset;
    }

    public int rows() {
        return rows;
    }

    public StaffId uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** The branch that will hold the customers. */
    public BranchCode branch() {
        return branch;
    }

    /** The columns and what they mean, sealed. */
    public byte[] sealedColumns() {
        return sealedColumns.clone();
    }

    /** The terms, sealed, or null before they are settled. */
    public byte[] sealedTerms() {
        return sealedTerms == null ? null : sealedTerms.clone();
    }

    /** What the trial found most often, sealed, or null before it. */
    public byte[] sealedFindings() {
        return sealedFindings == null ? null : sealedFindings.clone();
    }

    /** How the rows came out. */
    public RowCounts counts() {
        return new RowCounts(okCount, incompleteCount, errorCount, duplicateCount);
    }

    /** Keyed digest over the rows that will be opened, or null before the trial. */
    public String rowsDigest() {
        return rowsDigest;
    }

    public ImportStatus status() {
        return status;
    }

    /** The request by which it was proposed, or null. */
    public ChangeRequestNumber request() {
        return request;
    }

    /** When the rows became customers, or null. */
    public Instant appliedAt() {
        return appliedAt;
    }

    /** Why they did not when it was tried, sealed, or null. */
    public byte[] sealedRefusal() {
        return sealedRefusal == null ? null : sealedRefusal.clone();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ImportFile that && Objects.equals(key, that.key);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(key);
    }
}
