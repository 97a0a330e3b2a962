-- Guards of the database itself, for whoever gets past the application (security.md C2; AU-01, AU-04).

-- The ledger only grows, whoever asks.
create function refuse_what_unwrites() returns trigger language plpgsql as $$
begin
    raise exception 'What the bank has written down stays: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger tr_ledger_entry_grows
    before update or delete or truncate on ledger_entry
    for each statement execute function refuse_what_unwrites();
create trigger tr_ledger_leaf_grows
    before update or delete or truncate on ledger_leaf
    for each statement execute function refuse_what_unwrites();
create trigger tr_ledger_block_grows
    before update or delete or truncate on ledger_block
    for each statement execute function refuse_what_unwrites();
create trigger tr_ledger_tile_grows
    before update or delete or truncate on ledger_tile
    for each statement execute function refuse_what_unwrites();

-- A record changes only together with the entry that explains it: its version goes up by one, and
-- the entry stands at that place of its chain. Only tokens made anew with another key leave both alone,
-- and every value.
create function customer_moves_with_its_chain() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'A customer record is never deleted'
            using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'UPDATE' then
        if new.id <> old.id or new.number <> old.number or new.kind <> old.kind
            or new.opened_at <> old.opened_at then
            raise exception 'What names customer % does not change', old.number
                using errcode = 'integrity_constraint_violation';
        end if;
        if (new.index_key, new.name_key) is distinct from (old.index_key, old.name_key)
            and to_jsonb(new) - 'index_key' - 'name_key' - 'document_key'
                = to_jsonb(old) - 'index_key' - 'name_key' - 'document_key' then
            return new;
        end if;
        if new.version <> old.version + 1 then
            raise exception 'Customer % changes without its next version', old.number
                using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    if not exists (select 1 from ledger_entry
                    where hash = new.last_entry
                      and stream = 'customer:' || new.number
                      and stream_sequence = new.version) then
        raise exception 'Customer % changes without its entry in the ledger', new.number
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger tr_customer_moves_with_its_chain
    before insert or update or delete on customer
    for each row execute function customer_moves_with_its_chain();
create trigger tr_customer_is_not_emptied
    before truncate on customer
    for each statement execute function refuse_what_unwrites();
