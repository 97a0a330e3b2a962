-- A value in a row of its own changes as those in columns do: together with its customer's record, which
-- moves with its chain (V010). Asked when the transaction ends, for the record is written last.
create function value_moves_with_its_customer() returns trigger language plpgsql as $$
declare
    whose bigint := case when tg_op = 'DELETE' then old.customer_id else new.customer_id end;
begin
    if tg_op = 'UPDATE' and new.customer_id <> old.customer_id then
        raise exception 'A value does not change its customer'
            using errcode = 'integrity_constraint_violation';
    end if;
    if not exists (select 1 from customer
                    where id = whose and xmin = pg_current_xact_id()::xid) then
        raise exception 'A value changes without its customer'
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;

create constraint trigger tr_customer_value_moves_with_its_customer
    after insert or update or delete on customer_value
    deferrable initially deferred
    for each row execute function value_moves_with_its_customer();
create trigger tr_customer_value_is_not_emptied
    before truncate on customer_value
    for each statement execute function refuse_what_unwrites();
