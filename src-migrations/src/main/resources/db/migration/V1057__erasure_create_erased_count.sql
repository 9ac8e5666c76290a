-- What stays of an erased child for counting: coded answers, years and a month, and nothing that leads back to a record.
create table casework.erased_count (
    id uuid constraint erased_count_pk primary key default gen_random_uuid(),
    agency_id uuid not null constraint erased_count_agency_fk references account.agency,
    taken_in_month date not null constraint erased_count_is_month check (extract(day from taken_in_month) = 1),
    sex text constraint erased_count_sex_known check (sex in ('GIRL', 'BOY')),
    sex_standing text not null,
    age_years integer constraint erased_count_age_range check (age_years between 0 and 30),
    age_basis text constraint erased_count_basis_known
        check (age_basis in ('DOCUMENT', 'CHILDS_WORD', 'SOMEONES_WORD', 'ESTIMATE', 'PRESUMED')),
    age_standing text not null,
    came_through text constraint erased_count_came_through_length check (char_length(came_through) <= 40),
    help_needed text[] constraint erased_count_help_known
        check (help_needed <@ array['SEE', 'HEAR', 'MOVE', 'UNDERSTAND', 'SPEAK', 'CALM_DOWN']::text[]),
    help_needed_standing text not null
);
create index erased_count_month_idx on casework.erased_count (agency_id, taken_in_month);
comment on table casework.erased_count is 'Children who were erased, as statistics count them; no row leads back to a record.';
comment on column casework.erased_count.id is 'Random, and in no other table.';
comment on column casework.erased_count.agency_id is 'Agency at intake.';
comment on column casework.erased_count.taken_in_month is 'Month of the intake, as its first day.';
comment on column casework.erased_count.sex is 'Girl or boy, where it was known.';
comment on column casework.erased_count.sex_standing is 'How sure, or why there is no answer.';
comment on column casework.erased_count.age_years is 'Best age in whole years at intake.';
comment on column casework.erased_count.age_basis is 'What the age rests on.';
comment on column casework.erased_count.age_standing is 'How sure, or why there is no answer.';
comment on column casework.erased_count.came_through is 'Which service brought the child: a code of the first hour.';
comment on column casework.erased_count.help_needed is 'Help needed, by domain.';
comment on column casework.erased_count.help_needed_standing is 'How sure, or why there is no answer.';

alter table casework.erased_count enable row level security;
alter table casework.erased_count force row level security;
create policy owner_migrates on casework.erased_count to kinward_owner using (true) with check (true);
create policy program_counts on casework.erased_count for insert to kinward_jobs with check (true);
create policy statistics_read on casework.erased_count for select to kinward_snapshot using (true);
grant insert on casework.erased_count to kinward_jobs;
grant select on casework.erased_count to kinward_snapshot;
