-- As before (V010), but tokens are also made anew when the rules of making them change.
create or replace function customer_moves_with_its_chain() returns trigger language plpgsql as $$
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
        if (new.index_key, new.name_key, new.token_rules)
                is distinct from (old.index_key, old.name_key, old.token_rules)
            and to_jsonb(new) - array['index_key', 'name_key', 'token_rules', 'document_key']
                = to_jsonb(old) - array['index_key', 'name_key', 'token_rules', 'document_key'] then
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
