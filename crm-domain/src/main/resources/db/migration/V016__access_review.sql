-- Periodic reviews of who may do what (SE-04): each right of the accounts concerned is listed when the
-- review begins, comes to one outcome, and ends unless somebody confirmed it by the day due. Reasons
-- stand in the ledger only, sealed.
create table access_review (
    code        varchar(12)                 not null,
    name        varchar(100)                not null,
    name_en     varchar(100)                not null,
    due_on      date                        not null,
    request     varchar(12)                 not null,
    opened_at   timestamp(3) with time zone not null,
    closed_at   timestamp(3) with time zone,
    entry_count bigint                      not null,
    last_entry  char(64)                    not null,
    version     integer                     not null,
    constraint pk_access_review primary key (code),
    constraint uq_access_review_request unique (request),
    constraint uq_access_review_last_entry unique (last_entry),
    constraint fk_access_review_request foreign key (request) references change_request (number),
    constraint fk_access_review_ledger_entry
        foreign key (last_entry) references ledger_entry (hash)
);
create index ix_access_review_open on access_review (closed_at, due_on);

create table access_review_grant (
    id         varchar(20) not null,
    review     varchar(12) not null,
    place_no   integer     not null,
    account    varchar(32) not null,
    person_id  varchar(40) not null,
    role_held  varchar(100),
    scope_held varchar(100),
    reviewer   varchar(32),
    outcome    varchar(12) not null,
    decided_by varchar(32),
    decided_at timestamp(3) with time zone,
    version    integer     not null,
    constraint pk_access_review_grant primary key (id),
    constraint fk_access_review_grant_review foreign key (review) references access_review (code),
    constraint fk_access_review_grant_staff foreign key (account) references staff (login),
    constraint fk_access_review_grant_reviewer foreign key (reviewer) references staff (login),
    constraint ck_access_review_grant_one check ((role_held is null) <> (scope_held is null)),
    constraint ck_access_review_grant_outcome check (
        outcome in ('OPEN', 'CONFIRMED', 'REVOKED', 'LAPSED')
        and (outcome = 'OPEN') = (decided_at is null)
        and (outcome in ('CONFIRMED', 'REVOKED')) = (decided_by is not null)),
    constraint ck_access_review_grant_self check (decided_by is null or decided_by <> account)
);
create index ix_access_review_grant_review on access_review_grant (review, outcome, place_no);
create index ix_access_review_grant_reviewer on access_review_grant (reviewer, outcome);

insert into lease (name, holder, token, expires_at)
    values ('access.review', '', 0, current_timestamp);
