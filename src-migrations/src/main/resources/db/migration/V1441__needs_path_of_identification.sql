-- Identification belongs to the State (F4): the request, its answer, a second look with its reason. The table is that of docs/later.md.
do $$
declare
    known text;
    rule record;
begin
    for rule in select * from (values
        ('path_line_path_known', 'path = ''IDENTIFICATION'''),
        ('path_line_begins', 'number = 1 and step_before is null and (path, step) in (('
            || '''IDENTIFICATION'', ''IDENTIFICATION_NOT_ASKED''), (''IDENTIFICATION'', ''IDENTIFICATION_ASKED_FOR''), '
            || '(''IDENTIFICATION'', ''IDENTIFIED''))'),
        ('path_line_moves', '(step_before, step) in ((''IDENTIFICATION_NOT_ASKED'', ''IDENTIFICATION_ASKED_FOR''), '
            || '(''IDENTIFICATION_ASKED_FOR'', ''IDENTIFICATION_MORE_WANTED''), (''IDENTIFICATION_ASKED_FOR'', ''IDENTIFIED''), '
            || '(''IDENTIFICATION_ASKED_FOR'', ''NOT_IDENTIFIED''), (''IDENTIFICATION_ASKED_FOR'', ''SECOND_LOOK_ASKED_FOR''), '
            || '(''IDENTIFICATION_MORE_WANTED'', ''IDENTIFICATION_ASKED_FOR''), (''NOT_IDENTIFIED'', ''SECOND_LOOK_ASKED_FOR''), '
            || '(''SECOND_LOOK_ASKED_FOR'', ''IDENTIFICATION_MORE_WANTED''), (''SECOND_LOOK_ASKED_FOR'', ''IDENTIFIED''), '
            || '(''SECOND_LOOK_ASKED_FOR'', ''NOT_IDENTIFIED''))')) as widened (name, further)
    loop
        select pg_get_expr(conbin, conrelid) into known from pg_constraint
            where conname = rule.name and conrelid = 'casework.path_line'::regclass;
        execute format('alter table casework.path_line drop constraint %I', rule.name);
        execute format('alter table casework.path_line add constraint %I check ((%s) or (%s))', rule.name, known, rule.further);
    end loop;
end
$$;
alter table casework.path_line add constraint path_line_second_look_has_a_reason
    check (step <> 'SECOND_LOOK_ASKED_FOR' or char_length(words) >= 3);
