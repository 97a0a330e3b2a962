-- Companies, and what a record may hold several of: one column for each further field of the register,
-- and one row for each attribute of an address, phone, document, relation, owner or consent. Rows hold
-- sealed bytes for C2 and C3 values, as the columns do; a key of their own each, so that two people who
-- change different attributes do not meet.
alter table customer add column phone                bytea;
alter table customer add column registered_address   bytea;
alter table customer add column office_address       bytea;
alter table customer add column industry             varchar(12);
alter table customer add column marital_status       bytea;
alter table customer add column needs                bytea;
alter table customer add column legal_representative bytea;

create table customer_value (
    customer_id bigint      not null,
    field_key   varchar(40) not null,
    sealed      bytea,
    plain       varchar(600),
    constraint pk_customer_value primary key (customer_id, field_key),
    constraint fk_customer_value_customer foreign key (customer_id) references customer (id),
    constraint ck_customer_value_one check ((sealed is null) <> (plain is null))
);
