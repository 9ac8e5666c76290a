-- The agency sees its reports; its data officers write them, each in the own name. Nobody at run time changes or deletes a row.
do $$
declare
    officer text := 'exists (select from account.person_role r where r.person_id = (select casework.me()) '
        'and r.role = ''DATA_OFFICER'')';
    of_agency text := 'agency_id = any ((select casework.my_agencies())::uuid[])';
    of_report text := 'exists (select from casework.progress_report p where p.id = report_id)';
    of_move text := 'exists (select from casework.progress_move m where m.report_id = progress_figure.report_id '
        'and m.number = progress_figure.number and m.moved_by = (select casework.me()))';
    of_begun text := 'exists (select from casework.progress_report p where p.id = report_id '
        'and p.begun_by = (select casework.me()))';
    behind record;
begin
    for behind in select * from (values ('progress_report', of_agency, 'begun_by = (select casework.me()) and ' || of_agency),
        ('progress_place', of_report, of_begun || ' and exists (select from account.place l join casework.progress_report p '
            || 'on p.agency_id = l.agency_id where l.id = place_id and p.id = report_id)'),
        ('progress_part', of_report, of_begun || ' and exists (select from casework.progress_report l where l.id = lower_id)'),
        ('progress_text', of_report, 'written_by = (select casework.me()) and ' || of_report),
        ('progress_by_hand', of_report, 'written_by = (select casework.me()) and ' || of_report),
        ('progress_check', of_report, 'written_by = (select casework.me()) and ' || of_report),
        ('progress_move', of_report, 'moved_by = (select casework.me()) and ' || of_report),
        ('progress_figure', of_report, of_move)) as fenced (name, seen, written)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', behind.name);
        execute format('create policy of_my_agency on casework.%I for select to kinward_web using (%s)', behind.name, behind.seen);
        execute format('create policy officer_writes on casework.%I for insert to kinward_web with check (%s and %s)', behind.name,
            behind.written, officer);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
end
$$;
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object = ''progress_report'')';
end
$$;
