-- Who may do what changes by requests under four eyes, as customers do (security.md I17). Accounts,
-- roles and branches carry the end of their chain in the ledger; what was there when the bank was
-- founded has no entry yet. The version cannot serve: choosing a language moves an account's.
alter table change_request add column realm varchar(12) default 'CUSTOMERS' not null;
alter table change_request alter column realm drop default;
alter table change_request add constraint ck_change_request_realm
    check (realm in ('CUSTOMERS', 'ACCESS'));

alter table staff add column superior varchar(32);
alter table staff add column entry_count bigint default 0 not null;
alter table staff add column last_entry char(64);
alter table staff add column changed_at timestamp(3) with time zone;
alter table staff add column proposed_by varchar(32);
alter table staff add constraint fk_staff_superior foreign key (superior) references staff (login);
alter table staff add constraint fk_staff_ledger_entry
    foreign key (last_entry) references ledger_entry (hash);
alter table staff add constraint uq_staff_last_entry unique (last_entry);
alter table staff add constraint ck_staff_superior check (superior <> login);
alter table staff add constraint ck_staff_entry check ((entry_count = 0) = (last_entry is null));

alter table role add column name varchar(100) default '' not null;
alter table role add column name_en varchar(100) default '' not null;
alter table role add column entry_count bigint default 0 not null;
alter table role add column last_entry char(64);
alter table role add column changed_at timestamp(3) with time zone;
alter table role add column proposed_by varchar(32);
alter table role add constraint fk_role_ledger_entry
    foreign key (last_entry) references ledger_entry (hash);
alter table role add constraint uq_role_last_entry unique (last_entry);
alter table role add constraint ck_role_entry check ((entry_count = 0) = (last_entry is null));

alter table branch add column entry_count bigint default 0 not null;
alter table branch add column last_entry char(64);
alter table branch add column changed_at timestamp(3) with time zone;
alter table branch add column proposed_by varchar(32);
alter table branch add constraint fk_branch_ledger_entry
    foreign key (last_entry) references ledger_entry (hash);
alter table branch add constraint uq_branch_last_entry unique (last_entry);
alter table branch add constraint ck_branch_entry check ((entry_count = 0) = (last_entry is null));

update role set name = '柜员', name_en = 'Teller' where code = 'TELLER';
update role set name = '复核主管', name_en = 'Supervisor' where code = 'SUPERVISOR';
update role set name = '客户经理', name_en = 'Relationship manager' where code = 'RELATIONSHIP_MANAGER';
update role set name = '审计员', name_en = 'Auditor' where code = 'AUDITOR';
update role set name = '系统管理员', name_en = 'Administrator' where code = 'ADMINISTRATOR';
insert into role (code, name, name_en, version) values
    ('SECURITY_OFFICER', '安全管理员', 'Security officer', 1),
    ('RISK_OFFICER', '风险经理', 'Risk officer', 1),
    ('MARKETING_OFFICER', '营销经理', 'Marketing officer', 1);
alter table role alter column name drop default;
alter table role alter column name_en drop default;

insert into role_permission (role_code, permission) values
    ('ADMINISTRATOR', 'ACCESS_SUBMIT'),
    ('SECURITY_OFFICER', 'ACCESS_DECIDE'),
    ('SECURITY_OFFICER', 'STAFF_VIEW'),
    ('RISK_OFFICER', 'CUSTOMER_VIEW'),
    ('RISK_OFFICER', 'CUSTOMER_SEE_PERSONAL'),
    ('RISK_OFFICER', 'CHANGE_VIEW'),
    ('MARKETING_OFFICER', 'CUSTOMER_VIEW'),
    ('MARKETING_OFFICER', 'TAG_ASSIGN');

-- Duties that nobody holds together, by whatever roles and accounts: who may do what never with
-- business, the audit never with anything that writes, proposing never with deciding on the same.
create table duty_conflict (
    left_permission  varchar(60) not null,
    right_permission varchar(60) not null,
    constraint pk_duty_conflict primary key (left_permission, right_permission),
    constraint ck_duty_conflict_two check (left_permission <> right_permission)
);
insert into duty_conflict (left_permission, right_permission) values
    ('ACCESS_DECIDE', 'ACCESS_SUBMIT'),
    ('ACCESS_DECIDE', 'AUDIT_READ'),
    ('ACCESS_DECIDE', 'AUDIT_VERIFY'),
    ('ACCESS_DECIDE', 'CHANGE_DECIDE'),
    ('ACCESS_DECIDE', 'CHANGE_SUBMIT'),
    ('ACCESS_DECIDE', 'CHANGE_VIEW'),
    ('ACCESS_DECIDE', 'CUSTOMER_SEE_PERSONAL'),
    ('ACCESS_DECIDE', 'CUSTOMER_SEE_SENSITIVE'),
    ('ACCESS_DECIDE', 'CUSTOMER_VIEW'),
    ('ACCESS_DECIDE', 'IMPORT_SUBMIT'),
    ('ACCESS_DECIDE', 'RETENTION_DECIDE'),
    ('ACCESS_DECIDE', 'RETENTION_SUBMIT'),
    ('ACCESS_DECIDE', 'TAG_ASSIGN'),
    ('ACCESS_SUBMIT', 'AUDIT_READ'),
    ('ACCESS_SUBMIT', 'AUDIT_VERIFY'),
    ('ACCESS_SUBMIT', 'CHANGE_DECIDE'),
    ('ACCESS_SUBMIT', 'CHANGE_SUBMIT'),
    ('ACCESS_SUBMIT', 'CHANGE_VIEW'),
    ('ACCESS_SUBMIT', 'CUSTOMER_SEE_PERSONAL'),
    ('ACCESS_SUBMIT', 'CUSTOMER_SEE_SENSITIVE'),
    ('ACCESS_SUBMIT', 'CUSTOMER_VIEW'),
    ('ACCESS_SUBMIT', 'IMPORT_SUBMIT'),
    ('ACCESS_SUBMIT', 'RETENTION_DECIDE'),
    ('ACCESS_SUBMIT', 'RETENTION_SUBMIT'),
    ('ACCESS_SUBMIT', 'TAG_ASSIGN'),
    ('AUDIT_READ', 'CHANGE_DECIDE'),
    ('AUDIT_READ', 'CHANGE_SUBMIT'),
    ('AUDIT_READ', 'IMPORT_SUBMIT'),
    ('AUDIT_READ', 'RETENTION_DECIDE'),
    ('AUDIT_READ', 'RETENTION_SUBMIT'),
    ('AUDIT_READ', 'TAG_ASSIGN'),
    ('AUDIT_VERIFY', 'CHANGE_DECIDE'),
    ('AUDIT_VERIFY', 'CHANGE_SUBMIT'),
    ('AUDIT_VERIFY', 'IMPORT_SUBMIT'),
    ('AUDIT_VERIFY', 'RETENTION_DECIDE'),
    ('AUDIT_VERIFY', 'RETENTION_SUBMIT'),
    ('AUDIT_VERIFY', 'TAG_ASSIGN'),
    ('CHANGE_DECIDE', 'CHANGE_SUBMIT'),
    ('CHANGE_DECIDE', 'IMPORT_SUBMIT'),
    ('RETENTION_DECIDE', 'RETENTION_SUBMIT');

-- Whoever carries out such a change holds this one row, so that two changes that only together would
-- give somebody conflicting duties come one after the other.
create table access_turn (
    id smallint not null,
    constraint pk_access_turn primary key (id),
    constraint ck_access_turn_one check (id = 1)
);
insert into access_turn (id) values (1);

-- A request after which its maker was told a one-time password, so that it is told once.
create table told_password (
    request varchar(12)                 not null,
    told_at timestamp(3) with time zone not null,
    constraint pk_told_password primary key (request),
    constraint fk_told_password_request foreign key (request) references change_request (number)
);
