-- How far the job has come that makes anew what former keys made; one row, of its last run.
create table key_job (
    id         smallint                    not null,
    began_at   timestamp(3) with time zone not null,
    stepped_at timestamp(3) with time zone not null,
    ended_at   timestamp(3) with time zone,
    done_rows  bigint                      not null,
    constraint pk_key_job primary key (id),
    constraint ck_key_job_one check (id = 1)
);

-- A document belongs to one customer, whichever key of those in use a node makes its digest with: each
-- digest tells its key, and a record holds one for each. So two nodes of which one has put another key
-- in use still meet in one row here.
create table customer_document (
    document_key varchar(64) not null,
    customer_id  bigint      not null,
    constraint pk_customer_document primary key (document_key),
    constraint fk_customer_document_customer foreign key (customer_id) references customer (id)
);
create index ix_customer_document_customer on customer_document (customer_id);
insert into customer_document (document_key, customer_id)
    select 'k' || cast(index_key as varchar(20)) || ':' || document_key, id
      from customer where document_key is not null;
alter table customer drop constraint ck_customer_erased;
alter table customer drop constraint uq_customer_document;
alter table customer drop column document_key;
alter table customer add constraint ck_customer_erased
    check (status <> 'ERASED' or (held_by is null and name is null));

insert into role_permission (role_code, permission) values ('ADMINISTRATOR', 'KEYS_VIEW');
