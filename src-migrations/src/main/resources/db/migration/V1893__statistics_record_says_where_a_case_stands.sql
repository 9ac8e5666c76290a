-- How far a case has come, how great the danger is, which authority decided or is asked, the language at home, who gave the services, and
-- how what opened the door stood after 6 and 12 months (questions 2, 3, 10, 12; F72). A version that was written before says none of it,
-- and its seal does not cover it; one that is written from now on says all of it.
alter table statistics.record
    add column stage smallint, add column danger smallint, add column identified_by smallint, add column identifying smallint,
    add column home_language smallint, add column served smallint, add column service_by smallint[],
    add column factors_after_six smallint[], add column factors_after_twelve smallint[],
    add constraint record_says_where_it_stands_or_nothing check (num_nulls(stage, danger, identified_by, identifying, home_language,
        served, service_by, factors_after_six, factors_after_twelve) in (0, 9));
grant select (stage, danger, identified_by, identifying, home_language, served, service_by, factors_after_six, factors_after_twelve)
    on statistics.record to kinward_stats;
comment on column statistics.record.stage is 'How far the case has come.';
comment on column statistics.record.danger is 'How great the danger is that was judged last.';
comment on column statistics.record.identified_by is 'Which authority identified the child.';
comment on column statistics.record.identifying is 'The newest step of the request to the authority.';
comment on column statistics.record.home_language is 'The language that is spoken at home.';
comment on column statistics.record.served is 'Whether a service has begun.';
comment on column statistics.record.service_by is 'Kinds of provider of the services that began.';
comment on column statistics.record.factors_after_six is 'In which states what opened the door was six months after the file was opened.';
comment on column statistics.record.factors_after_twelve is 'The same after twelve months.';

create policy snapshot_reads on casework.danger_level for select to kinward_snapshot using (true);
grant select (case_file_id, number, level) on casework.danger_level to kinward_snapshot;
create policy snapshot_reads on casework.path_line for select to kinward_snapshot using (path = 'IDENTIFICATION');
grant select (case_file_id, path, number, step) on casework.path_line to kinward_snapshot;
create policy snapshot_reads on casework.first_days_nationality for select to kinward_snapshot using (true);
grant select (intake_id, home_language, home_language_standing) on casework.first_days_nationality to kinward_snapshot;
create policy snapshot_reads on casework.provider for select to kinward_snapshot using (true);
grant select (id, kind) on casework.provider to kinward_snapshot;
grant select (identified_by, identified_by_standing) on casework.first_days_child_status to kinward_snapshot;
grant select (provider_id) on casework.referral to kinward_snapshot;
grant select (written_at) on casework.factor_line to kinward_snapshot;

-- Whoever judges danger, asks an authority or writes down the language leaves a mark as well.
create trigger marks_insert after insert on casework.danger_level referencing new table as written
    for each statement execute function casework.mark_for_figures('FILE', 'case_file_id');
create trigger marks_insert after insert on casework.path_line referencing new table as written
    for each statement execute function casework.mark_for_figures('FILE', 'case_file_id');
create trigger marks_insert after insert on casework.first_days_nationality referencing new table as written
    for each statement execute function casework.mark_for_figures('INTAKE', 'intake_id');
create trigger marks_update after update on casework.first_days_nationality referencing new table as written
    for each statement execute function casework.mark_for_figures('INTAKE', 'intake_id');
