-- A file of customers waits here, sealed, until its rows are customers or are not: file name, heads
-- of columns, terms, cells and values may all tell of people, so none of them stands here readable.
-- An import is proposed once (uq_import_file_request) and a row becomes one customer at most.
create sequence import_number start with 1 increment by 1;

create table import_file (
    import_key       char(10)                 not null,
    file_name        bytea                    not null,
    file_digest      char(64)                 not null,
    charset_name     varchar(20)              not null,
    row_count        integer                  not null,
    uploaded_by      varchar(32)              not null,
    uploaded_at      timestamp(3) with time zone not null,
    branch_code      varchar(12)              not null,
    column_list      bytea                    not null,
    terms            bytea,
    findings         bytea,
    ok_count         integer                  not null,
    incomplete_count integer                  not null,
    error_count      integer                  not null,
    duplicate_count  integer                  not null,
    rows_digest      char(64),
    status           varchar(12)              not null,
    request_number   varchar(12),
    applied_at       timestamp(3) with time zone,
    refusal          bytea,
    version          bigint                   not null,
    constraint pk_import_file primary key (import_key),
    constraint uq_import_file_request unique (request_number),
    constraint fk_import_file_change_request
        foreign key (request_number) references change_request (number),
    constraint ck_import_file_status check (status in ('UPLOADED', 'CHECKED', 'SUBMITTED', 'APPLIED')),
    constraint ck_import_file_checked
        check (status = 'UPLOADED' or (terms is not null and rows_digest is not null)),
    constraint ck_import_file_request
        check ((status in ('SUBMITTED', 'APPLIED')) = (request_number is not null)),
    constraint ck_import_file_applied check ((status = 'APPLIED') = (applied_at is not null))
);
create index ix_import_file_uploaded_by on import_file (uploaded_by, import_key);

create table import_row (
    import_key      char(10) not null,
    row_no          integer  not null,
    cells           bytea    not null,
    outcome         varchar(12),
    field_values    bytea,
    problems        bytea,
    customer_number char(10),
    constraint pk_import_row primary key (import_key, row_no),
    constraint uq_import_row_customer unique (customer_number),
    constraint fk_import_row_import_file foreign key (import_key) references import_file (import_key),
    constraint fk_import_row_customer foreign key (customer_number) references customer (number),
    constraint ck_import_row_outcome
        check (outcome is null or outcome in ('OK', 'INCOMPLETE', 'ERROR', 'DUPLICATE')),
    constraint ck_import_row_customer
        check (customer_number is null or outcome in ('OK', 'INCOMPLETE'))
);
