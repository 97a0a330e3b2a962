-- The seal over all chains: entries wait in ledger_pending until the sealer, of which one works at a
-- time by its lease, has put them into a Merkle tree (RFC 6962) block by block, each with a signed
-- note. Entries from before this migration wait as well.
create table ledger_pending (
    entry_hash char(64)                    not null,
    since      timestamp(3) with time zone not null,
    constraint pk_ledger_pending primary key (entry_hash),
    constraint fk_ledger_pending_entry foreign key (entry_hash) references ledger_entry (hash)
);

create table ledger_block (
    block_no    bigint                      not null,
    first_leaf  bigint                      not null,
    leaf_count  integer                     not null,
    tree_size   bigint                      not null,
    root        char(64)                    not null,
    frontier    bytea                       not null,
    sealed_at   timestamp(3) with time zone not null,
    sealer      varchar(64)                 not null,
    lease_token bigint                      not null,
    note        varchar(1000)               not null,
    constraint pk_ledger_block primary key (block_no),
    constraint uq_ledger_block_tree unique (tree_size),
    constraint ck_ledger_block_number check (block_no > 0),
    constraint ck_ledger_block_leaves check (
        leaf_count > 0 and tree_size = first_leaf + leaf_count)
);

create table ledger_leaf (
    leaf_index bigint   not null,
    entry_hash char(64) not null,
    block_no   bigint   not null,
    constraint pk_ledger_leaf primary key (leaf_index),
    constraint uq_ledger_leaf_entry unique (entry_hash),
    constraint fk_ledger_leaf_entry foreign key (entry_hash) references ledger_entry (hash),
    constraint fk_ledger_leaf_block foreign key (block_no) references ledger_block (block_no),
    constraint ck_ledger_leaf_index check (leaf_index >= 0)
);

-- The root of each full run of 256 leaves, so that a proof reads few rows.
create table ledger_tile (
    tile_index bigint   not null,
    root       char(64) not null,
    constraint pk_ledger_tile primary key (tile_index),
    constraint ck_ledger_tile_index check (tile_index >= 0)
);

create table ledger_export (
    tree_size   bigint                      not null,
    target      varchar(200)                not null,
    exported_at timestamp(3) with time zone not null,
    constraint pk_ledger_export primary key (tree_size),
    constraint fk_ledger_export_block foreign key (tree_size) references ledger_block (tree_size)
);

-- Who may do a job of which there must be one: the token grows with each new holder.
create table lease (
    name       varchar(40)                 not null,
    holder     varchar(80)                 not null,
    token      bigint                      not null,
    expires_at timestamp(3) with time zone not null,
    constraint pk_lease primary key (name)
);
insert into lease (name, holder, token, expires_at)
    values ('ledger.sealer', '', 0, current_timestamp);

insert into ledger_pending (entry_hash, since) select hash, entry_at from ledger_entry;

insert into role_permission (role_code, permission) values
    ('AUDITOR', 'EVIDENCE_MAKE'),
    ('SUPERVISOR', 'EVIDENCE_MAKE');
