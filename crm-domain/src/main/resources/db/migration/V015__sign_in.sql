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

-- Everybody's sessions, known to every node, so that one that has been ended is so everywhere with
-- its next request. The id is of the server's own making and stands in no cookie.
create table staff_session (
    id        varchar(36)                 not null,
    login     varchar(32)                 not null,
    node      varchar(80)                 not null,
    address   varchar(45)                 not null,
    agent     varchar(200)                not null,
    since     timestamp(6) with time zone not null,
    last_seen timestamp(6) with time zone not null,
    proven_at timestamp(6) with time zone not null,
    ended_at  timestamp(6) with time zone,
    why       varchar(20),
    ended_by  varchar(32),
    constraint pk_staff_session primary key (id),
    constraint fk_staff_session_credential foreign key (login) references credential (login),
    constraint ck_staff_session_ended check (
        (ended_at is null) = (why is null) and (ended_by is null or ended_at is not null))
);
create index ix_staff_session_login on staff_session (login, since);
create index ix_staff_session_last_seen on staff_session (ended_at, last_seen);

-- A second proof beside the password: codes from a seed that is kept sealed (RFC 6238). The last
-- step of time whose code was accepted makes every code work once.
create table second_factor (
    login        varchar(32)                 not null,
    seed         bytea                       not null,
    begun_at     timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone,
    last_step    bigint                      not null,
    constraint pk_second_factor primary key (login),
    constraint fk_second_factor_credential foreign key (login) references credential (login)
);

create table recovery_code (
    digest  char(64)    not null,
    login   varchar(32) not null,
    used_at timestamp(6) with time zone,
    constraint pk_recovery_code primary key (digest),
    constraint fk_recovery_code_factor foreign key (login)
        references second_factor (login) on delete cascade
);
create index ix_recovery_code_login on recovery_code (login);

-- Ending other people's sessions is for who watches over access, if the bank has that role already.
insert into role_permission (role_code, permission)
    select code, 'SESSION_REVOKE' from role where code = 'SECURITY_OFFICER';
insert into role_permission (role_code, permission)
    select code, 'SESSION_REVOKE' from role
     where code = 'ADMINISTRATOR'
       and not exists (select 1 from role where code = 'SECURITY_OFFICER');
