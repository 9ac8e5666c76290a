-- A snapshot writes down only what changed since the last one. Whoever writes answers leaves a mark beside them, in the same
-- transaction and without being asked; only the role of snapshots reads the marks and takes them away.
create table casework.figure_change (
    id bigint generated always as identity constraint figure_change_pk primary key,
    about text not null constraint figure_change_about_known check (about in ('FILE', 'INTAKE', 'FACTOR', 'ASSESSMENT',
        'REFERRAL', 'CLOSING', 'FUNCTIONING')),
    thing uuid not null
);
comment on table casework.figure_change is 'What was written since the last snapshot; taken away by the next one.';
comment on column casework.figure_change.id is 'Counts the marks.';
comment on column casework.figure_change.about is 'What kind of thing it is.';
comment on column casework.figure_change.thing is 'Which one: a surrogate.';

create function casework.mark_for_figures() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'kinward_loader' then
        return null;    -- it adds whole records, which every snapshot finds by itself
    end if;
    execute format('insert into casework.figure_change (about, thing) select distinct %L, w.%I from written w', tg_argv[0],
        tg_argv[1]);
    return null;
end
$$;
comment on function casework.mark_for_figures() is 'Marks every thing that a statement wrote, each once; of the generator of test data none.';

alter table casework.figure_change enable row level security;
alter table casework.figure_change force row level security;
create policy owner_migrates on casework.figure_change to kinward_owner using (true) with check (true);
create policy writers_mark on casework.figure_change for insert to kinward_web, kinward_jobs with check (true);
create policy snapshot_takes_away on casework.figure_change to kinward_snapshot using (true) with check (false);
grant insert (about, thing) on casework.figure_change to kinward_web, kinward_jobs;
grant select, delete on casework.figure_change to kinward_snapshot;

do $$
declare
    page record;
    event text;
begin
    for page in select * from (values ('case_file', 'FILE', 'id'), ('first_hour_sex_age', 'INTAKE', 'intake_id'),
        ('first_days_origin', 'INTAKE', 'intake_id'), ('first_days_household', 'INTAKE', 'intake_id'),
        ('first_days_how_came', 'INTAKE', 'intake_id'), ('first_days_school', 'INTAKE', 'intake_id'),
        ('first_days_papers_held', 'INTAKE', 'intake_id'), ('first_days_child_status', 'INTAKE', 'intake_id'),
        ('later_how_it_began', 'INTAKE', 'intake_id'), ('later_the_work', 'INTAKE', 'intake_id'),
        ('later_what_was_done', 'INTAKE', 'intake_id'), ('later_how_far', 'INTAKE', 'intake_id'),
        ('later_leg', 'INTAKE', 'intake_id'), ('factor', 'FILE', 'case_file_id'), ('factor_line', 'FACTOR', 'factor_id'),
        ('needs_area', 'ASSESSMENT', 'assessment_id'), ('referral', 'FILE', 'case_file_id'),
        ('referral_line', 'REFERRAL', 'referral_id'), ('closing_line', 'CLOSING', 'closing_id'),
        ('functioning_answer', 'FUNCTIONING', 'functioning_id')) as pages (name, about, thing)
    loop
        foreach event in array array['insert', 'update'] loop
            execute format('create trigger marks_%s after %s on casework.%I referencing new table as written '
                'for each statement execute function casework.mark_for_figures(%L, %L)', event, event, page.name, page.about,
                page.thing);
        end loop;
    end loop;
end
$$;
