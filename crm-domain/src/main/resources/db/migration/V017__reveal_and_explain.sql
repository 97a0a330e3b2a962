-- How many masked values each person has been shown on a day; what and why stands in the ledger.
create table reveal_quota (
    person_id  varchar(36) not null,
    reveal_day date        not null,
    used       integer     not null,
    constraint pk_reveal_quota primary key (person_id, reveal_day),
    constraint ck_reveal_quota_used check (used >= 0)
);

insert into role_permission (role_code, permission) values
    ('TELLER', 'CUSTOMER_REVEAL'),
    ('RELATIONSHIP_MANAGER', 'CUSTOMER_REVEAL');

insert into role_permission (role_code, permission) values
    ('SUPERVISOR', 'ACCESS_EXPLAIN'),
    ('AUDITOR', 'ACCESS_EXPLAIN'),
    ('ADMINISTRATOR', 'ACCESS_EXPLAIN');
