-- One column for each field of the register; C2 and C3 values are sealed bytes from the first day,
-- so that no readable column has to be migrated away later (security.md C1).
create sequence customer_seq start with 50 increment by 50;
create sequence customer_number_individual start with 1 increment by 1;
create sequence customer_number_organisation start with 1 increment by 1;

create table customer (
    id                  bigint                   not null,
    number              char(10)                 not null,
    kind                varchar(12)              not null,
    name                bytea,
    sex                 varchar(20),
    birth_date          bytea,
    document_kind       varchar(40),
    document_number     bytea,
    document_expiry     varchar(10),
    mobile              bytea,
    email               bytea,
    household_address   bytea,
    residential_address bytea,
    billing_address     bytea,
    region              varchar(120),
    occupation          varchar(120),
    employer            bytea,
    income_level        bytea,
    risk_preference     varchar(40),
    external_number     varchar(120),
    branch_code         varchar(12)              not null,
    manager             varchar(32),
    status              varchar(20)              not null,
    document_key        varchar(64),
    incomplete          boolean                  not null,
    key_version         integer                  not null,
    opened_at           timestamp(3) with time zone not null,
    changed_at          timestamp(3) with time zone not null,
    last_entry          char(64)                 not null,
    version             bigint                   not null,
    constraint pk_customer primary key (id),
    constraint uq_customer_number unique (number),
    constraint uq_customer_document unique (document_key),
    constraint uq_customer_last_entry unique (last_entry),
    constraint fk_customer_ledger_entry foreign key (last_entry) references ledger_entry (hash),
    constraint ck_customer_kind check (kind in ('INDIVIDUAL', 'ORGANISATION'))
);
create index ix_customer_branch on customer (branch_code, number);
create index ix_customer_manager on customer (manager, number);
create index ix_customer_external on customer (external_number);

-- Keyed tokens by which sealed values are found; whoever reads them without the key learns no value.
create table customer_token (
    customer_id bigint not null,
    token       bigint not null,
    constraint pk_customer_token primary key (token, customer_id),
    constraint fk_customer_token_customer foreign key (customer_id) references customer (id)
);
create index ix_customer_token_customer on customer_token (customer_id);
