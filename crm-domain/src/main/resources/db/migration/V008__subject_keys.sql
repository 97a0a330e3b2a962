-- Every customer and every import has a data key of its own, kept here wrapped. Values are sealed with
-- the data key, so a change of the wrapping key touches this table only and no sealed byte elsewhere,
-- least of all in the ledger; and who destroys wrapped_key destroys every value of that customer.
create table subject_key (
    subject           varchar(40)              not null,
    wrapped_key       bytea,
    key_id            bigint                   not null,
    created_at        timestamp(3) with time zone not null,
    erased_at         timestamp(3) with time zone,
    erased_by_request varchar(12),
    version           bigint                   not null,
    constraint pk_subject_key primary key (subject),
    constraint ck_subject_key_erased
        check ((wrapped_key is null) = (erased_at is not null)
            and (erased_at is null) = (erased_by_request is null))
);
create index ix_subject_key_key on subject_key (key_id, subject);

-- The keys with which a record's tokens were made; 0 where nobody wrote it down.
alter table customer drop column key_version;
alter table customer add column index_key bigint default 0 not null;
alter table customer add column name_key bigint default 0 not null;
create index ix_customer_index_key on customer (index_key, id);
create index ix_customer_name_key on customer (name_key, id);

-- Every key that was ever noted as in use, until it is retired; all of them must be in the key file.
-- Key id 0: noted before keys had ids, recognised by its check value.
create table crypto_key (
    purpose     varchar(32)              not null,
    key_id      bigint                   not null,
    check_value char(64)                 not null,
    noted_at    timestamp(3) with time zone not null,
    retired_at  timestamp(3) with time zone,
    constraint pk_crypto_key primary key (purpose, key_id)
);
insert into crypto_key (purpose, key_id, check_value, noted_at)
    select purpose, 0, check_value, current_timestamp from crypto_key_check;
drop table crypto_key_check;
