-- The result of the form that started a draft names it (V0805); of an erased record it goes as of a discarded draft.
do $$
declare
    names_what_is_gone text := 'case when result ~ ''^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'' then exists '
        '(select from casework.intake i where i.id = result::uuid and i.state in (''discarded'', ''erasing'', ''erased'')) '
        'else false end';
begin
    execute 'alter policy program_forgets on casework.idempotency using (' || names_what_is_gone || ')';
    execute 'alter policy program_finds on casework.idempotency using (' || names_what_is_gone || ')';
end
$$;
