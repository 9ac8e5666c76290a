create table casework.allergy_end (
    case_file_id uuid not null,
    number integer not null,
    why text not null constraint allergy_end_why_known check (why in ('FINISHED', 'PRESCRIBER_SAYS_SO', 'ANOTHER_ONE_INSTEAD',
        'NOT_GOOD_FOR_THE_CHILD', 'WRITTEN_BY_MISTAKE')),
    ended_by uuid not null constraint allergy_end_ended_by_fk references account.person,
    ended_at timestamptz not null,
    constraint allergy_end_pk primary key (case_file_id, number),
    constraint allergy_end_allergy_fk foreign key (case_file_id, number) references casework.allergy on delete cascade
);
comment on table casework.allergy_end is 'That an allergy does not hold; once, never changed.';
comment on column casework.allergy_end.case_file_id is 'Which child.';
comment on column casework.allergy_end.number is 'Which of its allergies.';
comment on column casework.allergy_end.why is 'Why.';
comment on column casework.allergy_end.ended_by is 'Who wrote it.';
comment on column casework.allergy_end.ended_at is 'When.';

-- Hours and doses are read by who cares for the place, by lead worker and cover; written by those whom the key of health opens to:
-- lead worker, cover, who is on shift.
create function casework.my_shifts() returns uuid[] language sql stable parallel safe
    return array(select s.scope_id from account.standing s where s.person_id = (select casework.me())
        and s.capacity = 'on_shift' and (s.until is null or s.until > now()));
comment on function casework.my_shifts() is 'Places at which the acting person is on shift now.';
grant execute on function casework.my_shifts() to kinward_web;
do $$
declare
    file text := 'exists (select from casework.case_file f where f.id = case_file_id and (f.worker_id = (select casework.my_lead()) '
        'or f.intake_id = any ((select casework.my_covered())::uuid[]) or f.place_id = any ((select casework.%s())::uuid[])))';
    erased text := 'case_file_id in (select f.id from casework.case_file f where f.intake_id in '
        '(select e.intake_id from casework.erasure e where e.state = ''confirmed''))';
    behind record;
begin
    for behind in select * from (values ('medicine', 'written_by'), ('medicine_stop', 'stopped_by'), ('dose', 'written_by'),
        ('allergy', 'written_by'), ('allergy_end', 'ended_by')) as fenced (name, writer)
    loop
        execute format('alter table casework.%I enable row level security', behind.name);
        execute format('alter table casework.%I force row level security', behind.name);
        execute format('create policy owner_migrates on casework.%I to kinward_owner using (true) with check (true)', behind.name);
        execute format('create policy cares_or_leads on casework.%I for select to kinward_web using (%s)', behind.name,
            format(file, 'my_care_places'));
        execute format('create policy gives_medicine on casework.%I for insert to kinward_web with check (%I = (select '
            'casework.me()) and %s)', behind.name, behind.writer, format(file, 'my_shifts'));
        execute format('grant select, insert on casework.%I to kinward_web', behind.name);
        if behind.name in ('medicine', 'allergy') then
            execute format('create policy program_finds on casework.%I for select to kinward_jobs using (%s)', behind.name, erased);
            execute format('create policy program_forgets on casework.%I for delete to kinward_jobs using (%s)', behind.name, erased);
            execute format('grant select (case_file_id), delete on casework.%I to kinward_jobs', behind.name);
        end if;
    end loop;
end
$$;
