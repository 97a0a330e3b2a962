-- How people prove who they are, apart from what they may do: an account's rights change under four
-- eyes and leave entries in the ledger, its password and failed sign-ins change with every day. So
-- what changes daily has left the table staff.
create table credential (
    login           varchar(32)  not null,
    password_hash   varchar(250),
    one_time        boolean      not null,
    expires_at      timestamp(6) with time zone,
    chosen_at       timestamp(6) with time zone,
    failed_sign_ins integer      not null,
    locked_until    timestamp(6) with time zone,
    version         integer      not null,
    constraint pk_credential primary key (login),
    constraint fk_credential_staff foreign key (login) references staff (login),
    constraint ck_credential_failed_sign_ins check (failed_sign_ins >= 0),
    constraint ck_credential_one_time check (one_time = (expires_at is not null))
);

insert into credential
    (login, password_hash, one_time, failed_sign_ins, locked_until, version)
    select login, password_hash, false, failed_sign_ins, locked_until, 1 from staff;

alter table staff drop constraint ck_staff_failed_sign_ins;
alter table staff drop column password_hash;
alter table staff drop column failed_sign_ins;
alter table staff drop column locked_until;

-- Hashes of passwords that may not be chosen again for a while.
create table former_password (
    login         varchar(32)                 not null,
    password_hash varchar(250)                not null,
    replaced_at   timestamp(6) with time zone not null,
    constraint pk_former_password primary key (login, password_hash),
    constraint fk_former_password_credential foreign key (login) references credential (login)
);
