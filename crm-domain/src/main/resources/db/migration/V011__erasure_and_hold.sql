-- A customer's data can be erased, and held back from erasure, both by requests under four eyes. What
-- is erased leaves the record with its number, branch and manager; the ledger keeps every byte.
alter table customer add column held_by varchar(12);
alter table customer add constraint ck_customer_erased
    check (status <> 'ERASED' or (held_by is null and name is null and document_key is null));

-- The row of the file from which an erased customer came says nothing any more.
alter table import_row alter column cells drop not null;

insert into role_permission (role_code, permission) values
    ('TELLER', 'RETENTION_SUBMIT'),
    ('RELATIONSHIP_MANAGER', 'RETENTION_SUBMIT'),
    ('SUPERVISOR', 'RETENTION_DECIDE');
