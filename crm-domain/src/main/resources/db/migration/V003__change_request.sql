-- Four eyes as constraints, not only as code (security.md C3, I1 to I9): a decision by the maker's
-- person, on another payload, or a second one on the same request cannot be stored at all.
create sequence change_request_number start with 1 increment by 1;
create sequence change_request_seq start with 50 increment by 50;
create sequence change_item_seq start with 50 increment by 50;
create sequence change_decision_seq start with 50 increment by 50;

create table change_request (
    id              bigint                   not null,
    number          varchar(12)              not null,
    alias           varchar(40)              not null,
    subject         varchar(40)              not null,
    branch_code     varchar(12)              not null,
    manager         varchar(32),
    maker           varchar(32)              not null,
    maker_person    varchar(40)              not null,
    made_at         timestamp(3) with time zone not null,
    trigger_class   varchar(20)              not null,
    channel         varchar(20)              not null,
    payload         bytea                    not null,
    payload_digest  char(64)                 not null,
    nonce           varchar(64)              not null,
    status          varchar(12)              not null,
    closed_at       timestamp(3) with time zone,
    applied_version bigint,
    applied_entry   char(64),
    version         bigint                   not null,
    constraint pk_change_request primary key (id),
    constraint uq_change_request_number unique (number),
    constraint uq_change_request_nonce unique (maker, nonce),
    constraint uq_change_request_payload unique (id, maker_person, payload_digest),
    constraint uq_change_request_applied_entry unique (applied_entry),
    constraint uq_change_request_applied_version unique (subject, applied_version),
    constraint fk_change_request_ledger_entry foreign key (applied_entry) references ledger_entry (hash),
    constraint ck_change_request_status
        check (status in ('SUBMITTED', 'APPLIED', 'REJECTED', 'RETURNED', 'WITHDRAWN', 'STALE')),
    constraint ck_change_request_applied
        check ((status = 'APPLIED' and applied_version is not null and applied_entry is not null)
            or (status <> 'APPLIED' and applied_version is null and applied_entry is null)),
    constraint ck_change_request_closed
        check ((status = 'SUBMITTED' and closed_at is null) or (status <> 'SUBMITTED' and closed_at is not null))
);
create index ix_change_request_inbox on change_request (status, branch_code, made_at);
create index ix_change_request_subject on change_request (subject, made_at);
create index ix_change_request_maker on change_request (maker, status);

create table change_item (
    id          bigint      not null,
    request_id  bigint      not null,
    subject     varchar(40) not null,
    field_code  varchar(40) not null,
    base_digest char(64)    not null,
    open_slot   smallint,
    constraint pk_change_item primary key (id),
    constraint fk_change_item_change_request foreign key (request_id) references change_request (id),
    constraint uq_change_item_field unique (request_id, field_code),
    constraint uq_change_item_open unique (subject, field_code, open_slot),
    constraint ck_change_item_open check (open_slot is null or open_slot = 1)
);

create table change_decision (
    id             bigint                   not null,
    request_id     bigint                   not null,
    step_no        smallint                 not null,
    checker        varchar(32)              not null,
    checker_person varchar(40)              not null,
    maker_person   varchar(40)              not null,
    payload_digest char(64)                 not null,
    outcome        varchar(12)              not null,
    reason         bytea,
    decided_at     timestamp(3) with time zone not null,
    constraint pk_change_decision primary key (id),
    constraint uq_change_decision_step unique (request_id, step_no),
    constraint uq_change_decision_person unique (request_id, checker_person),
    constraint ck_change_decision_four_eyes check (checker_person <> maker_person),
    constraint ck_change_decision_reason check (outcome in ('APPLIED', 'STALE') or reason is not null),
    constraint fk_change_decision_change_request
        foreign key (request_id, maker_person, payload_digest)
        references change_request (id, maker_person, payload_digest)
);
