-- The agency sees its kept questions; its data officers keep, name and take them away, each in the own name.
do $$
declare
    officer text := 'exists (select from account.person_role r where r.person_id = (select casework.me()) '
        'and r.role = ''DATA_OFFICER'')';
    of_agency text := 'agency_id = any ((select casework.my_agencies())::uuid[])';
    of_question text := 'exists (select from casework.saved_question q where q.id = question_id)';
    behind record;
begin
    for behind in select * from (values ('saved_question', 'kept_by', of_agency),
        ('saved_question_name', 'named_by', of_question), ('saved_question_end', 'ended_by', of_question))
        as fenced (name, who, seen)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)',
            behind.name);
        execute format('create policy of_my_agency on casework.%I for select to kinward_web using (%s)', behind.name,
            behind.seen);
        execute format('create policy officer_writes on casework.%I for insert to kinward_web with check '
            '(%I = (select casework.me()) and %s and %s)', behind.name, behind.who, behind.seen, officer);
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
    end loop;
end
$$;
