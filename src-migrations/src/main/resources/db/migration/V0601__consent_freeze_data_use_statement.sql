-- What a child was told can be shown for ever: no role changes it, the owner of the table included.
create function casework.refuse_change() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    raise exception 'a published data-use statement never changes' using errcode = 'restrict_violation';
end
$$;
comment on function casework.refuse_change() is 'Refuses every UPDATE, DELETE and TRUNCATE of the table it stands before.';

create trigger data_use_statement_never_changes before update or delete on casework.data_use_statement
    for each row execute function casework.refuse_change();
create trigger data_use_statement_never_emptied before truncate on casework.data_use_statement
    for each statement execute function casework.refuse_change();
create trigger data_use_statement_text_never_changes before update or delete on casework.data_use_statement_text
    for each row execute function casework.refuse_change();
create trigger data_use_statement_text_never_emptied before truncate on casework.data_use_statement_text
    for each statement execute function casework.refuse_change();

-- Adding a language later would change the version as well: all texts come in the transaction of their version.
create function casework.refuse_late_text() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if not exists (select from casework.data_use_statement s
            where s.id = new.statement_id and s.written_in = pg_current_xact_id()) then
        raise exception 'a published data-use statement takes no further text' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function casework.refuse_late_text() is 'Refuses a text for a version that another transaction has published.';

create trigger data_use_statement_text_never_late before insert on casework.data_use_statement_text
    for each row execute function casework.refuse_late_text();
