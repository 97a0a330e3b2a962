-- Who works where, and what each may do with whose customers.
--
-- Why it looks like this: actions come from roles and are fixed by the product (role_permission is
-- seeded here and proven by a test); whose customers they concern is a matter of each person's scope,
-- which no permission string could say safely. Branches carry their path with delimiters, so that
-- 0101 never takes in 01011. Rights are granted for a time and are read anew for each request.
-- Failed sign-ins stand with the account, so that restarting a node forgets nothing.

create table branch (
    code        varchar(12)  not null,
    name        varchar(100) not null,
    name_en     varchar(100) not null,
    parent_code varchar(12),
    path        varchar(250) not null,
    version     integer      not null,
    constraint pk_branch primary key (code),
    constraint fk_branch_parent foreign key (parent_code) references branch (code),
    constraint uq_branch_path unique (path),
    constraint ck_branch_path check (
        (parent_code is null and path = '/' || code || '/')
        or (parent_code is not null and parent_code <> code
            and path like '%/' || parent_code || '/' || code || '/'))
);

create table staff (
    login           varchar(32)  not null,
    person_id       varchar(36)  not null,
    name            varchar(100) not null,
    name_en         varchar(100) not null,
    branch_code     varchar(12)  not null,
    password_hash   varchar(250),
    active          boolean      not null,
    failed_sign_ins integer      not null,
    locked_until    timestamp(6) with time zone,
    valid_from      date         not null,
    valid_to        date,
    language        varchar(10),
    version         integer      not null,
    constraint pk_staff primary key (login),
    constraint fk_staff_branch foreign key (branch_code) references branch (code),
    constraint ck_staff_login check (login = lower(login)),
    constraint ck_staff_failed_sign_ins check (failed_sign_ins >= 0),
    constraint ck_staff_period check (valid_to is null or valid_to >= valid_from),
    constraint ck_staff_language check (language is null or language in ('en', 'zh-CN'))
);
create index ix_staff_branch on staff (branch_code);
create index ix_staff_person on staff (person_id);

create table role (
    code    varchar(40) not null,
    version integer     not null,
    constraint pk_role primary key (code),
    constraint ck_role_code check (code = upper(code))
);

create table role_permission (
    role_code  varchar(40) not null,
    permission varchar(60) not null,
    constraint pk_role_permission primary key (role_code, permission),
    constraint fk_role_permission_role foreign key (role_code) references role (code),
    constraint ck_role_permission_name check (permission = upper(permission))
);

create table staff_role (
    login      varchar(32) not null,
    role_code  varchar(40) not null,
    valid_from date        not null,
    valid_to   date,
    constraint pk_staff_role primary key (login, role_code, valid_from),
    constraint fk_staff_role_staff foreign key (login) references staff (login),
    constraint fk_staff_role_role foreign key (role_code) references role (code),
    constraint ck_staff_role_period check (valid_to is null or valid_to >= valid_from)
);
create index ix_staff_role_role on staff_role (role_code);

create table staff_scope (
    login       varchar(32) not null,
    kind        varchar(20) not null,
    branch_code varchar(12),
    valid_from  date        not null,
    valid_to    date,
    constraint uq_staff_scope unique (login, kind, branch_code, valid_from),
    constraint fk_staff_scope_staff foreign key (login) references staff (login),
    constraint fk_staff_scope_branch foreign key (branch_code) references branch (code),
    constraint ck_staff_scope_kind check (
        (kind in ('OWN', 'ALL_MASKED') and branch_code is null)
        or (kind in ('BRANCH', 'BRANCH_TREE') and branch_code is not null)),
    constraint ck_staff_scope_period check (valid_to is null or valid_to >= valid_from)
);

insert into role (code, version) values
    ('TELLER', 1),
    ('SUPERVISOR', 1),
    ('RELATIONSHIP_MANAGER', 1),
    ('AUDITOR', 1),
    ('ADMINISTRATOR', 1);

insert into role_permission (role_code, permission) values
    ('TELLER', 'CUSTOMER_VIEW'),
    ('TELLER', 'CUSTOMER_SEE_PERSONAL'),
    ('TELLER', 'TAG_ASSIGN'),
    ('TELLER', 'CHANGE_SUBMIT'),
    ('TELLER', 'CHANGE_VIEW'),
    ('TELLER', 'IMPORT_SUBMIT'),
    ('SUPERVISOR', 'CUSTOMER_VIEW'),
    ('SUPERVISOR', 'CUSTOMER_SEE_PERSONAL'),
    ('SUPERVISOR', 'CUSTOMER_SEE_SENSITIVE'),
    ('SUPERVISOR', 'CHANGE_VIEW'),
    ('SUPERVISOR', 'CHANGE_DECIDE'),
    ('SUPERVISOR', 'TAG_ASSIGN'),
    ('RELATIONSHIP_MANAGER', 'CUSTOMER_VIEW'),
    ('RELATIONSHIP_MANAGER', 'CUSTOMER_SEE_PERSONAL'),
    ('RELATIONSHIP_MANAGER', 'TAG_ASSIGN'),
    ('RELATIONSHIP_MANAGER', 'CHANGE_SUBMIT'),
    ('RELATIONSHIP_MANAGER', 'CHANGE_VIEW'),
    ('RELATIONSHIP_MANAGER', 'IMPORT_SUBMIT'),
    ('AUDITOR', 'CUSTOMER_VIEW'),
    ('AUDITOR', 'CHANGE_VIEW'),
    ('AUDITOR', 'AUDIT_READ'),
    ('AUDITOR', 'AUDIT_VERIFY'),
    ('ADMINISTRATOR', 'STAFF_VIEW');
