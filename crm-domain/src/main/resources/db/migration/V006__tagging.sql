-- Tags need no second pair of eyes, so they stand beside the record, not in it.
create sequence tagging_seq start with 50 increment by 50;

create table tagging (
    id              bigint                   not null,
    customer_number char(10)                 not null,
    tag             varchar(20)              not null,
    tagged_by       varchar(32)              not null,
    tagged_at       timestamp(3) with time zone not null,
    constraint pk_tagging primary key (id),
    constraint uq_tagging_tag unique (customer_number, tag),
    constraint fk_tagging_customer foreign key (customer_number) references customer (number)
);
create index ix_tagging_tag on tagging (tag, customer_number);
