-- The ledger comes before everything it records, because records refer to their entries.
-- An entry is named by its hash; entry_order only serves lists.
create table ledger_entry (
    hash            char(64)                 not null,
    entry_order     bigint generated always as identity,
    previous_hash   char(64)                 not null,
    stream          varchar(64)              not null,
    stream_sequence bigint                   not null,
    entry_at        timestamp(3) with time zone not null,
    actor           varchar(32)              not null,
    kind            varchar(40)              not null,
    subject         varchar(40)              not null,
    branch_code     varchar(12)              not null,
    body            bytea                    not null,
    constraint pk_ledger_entry primary key (hash),
    constraint uq_ledger_entry_place unique (stream, stream_sequence),
    constraint uq_ledger_entry_order unique (entry_order),
    constraint ck_ledger_entry_sequence check (stream_sequence > 0)
);
create index ix_ledger_entry_subject on ledger_entry (subject, entry_order);
create index ix_ledger_entry_actor on ledger_entry (actor, entry_order);
create index ix_ledger_entry_at on ledger_entry (entry_at);
