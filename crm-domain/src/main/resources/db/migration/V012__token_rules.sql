-- By which rules a record's search tokens were made; those of older ones are made anew at the start.
alter table customer add column token_rules integer default 1 not null;
create index ix_customer_token_rules on customer (token_rules, id);
