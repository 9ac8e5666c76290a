-- A release while it is worked out: minutes, outside any transaction. One of a family at a time.
create table statistics.release_job (
    id uuid constraint release_job_pk primary key,
    family_id uuid not null constraint release_job_family_fk references statistics.release_family,
    audience text not null constraint release_job_audience_known check (audience in ('PUBLIC', 'PARTNER')),
    day date not null,
    asked_by uuid not null constraint release_job_asked_by_fk references account.person,
    asked_at timestamptz not null,
    step text not null constraint release_job_step_known check (step in ('WAITING', 'COUNTING', 'SEARCHING', 'KEEPING', 'DONE',
        'REFUSED', 'STOPPED')),
    reason text constraint release_job_reason_form check (reason ~ '^[A-Z_]{3,30}$'),
    moved_at timestamptz not null,
    constraint release_job_reason_of_refusal check ((step = 'REFUSED') = (reason is not null))
);
create unique index release_job_one_at_a_time_key on statistics.release_job (family_id)
    where step in ('WAITING', 'COUNTING', 'SEARCHING', 'KEEPING');
create index release_job_last_idx on statistics.release_job (family_id, asked_at);
comment on table statistics.release_job is 'A release that somebody asked for, and how far it is.';
comment on column statistics.release_job.id is 'Surrogate.';
comment on column statistics.release_job.family_id is 'Of which family.';
comment on column statistics.release_job.audience is 'For whom.';
comment on column statistics.release_job.day is 'The day of the agency on which it was asked for.';
comment on column statistics.release_job.asked_by is 'Who asked.';
comment on column statistics.release_job.asked_at is 'When.';
comment on column statistics.release_job.step is 'How far it is.';
comment on column statistics.release_job.reason is 'Why it was refused.';
comment on column statistics.release_job.moved_at is 'When it last moved.';
alter table statistics.release_job enable row level security;
alter table statistics.release_job force row level security;
create policy owner_migrates on statistics.release_job to kinward_owner using (true) with check (true);
create policy of_its_family on statistics.release_job for select to kinward_stats
    using (exists (select from statistics.release_family f where f.id = family_id));
create policy to_its_family on statistics.release_job for insert to kinward_stats
    with check (exists (select from statistics.release_family f where f.id = family_id));
create policy moves_on on statistics.release_job for update to kinward_stats
    using (step in ('WAITING', 'COUNTING', 'SEARCHING', 'KEEPING') and exists (select from statistics.release_family f where f.id = family_id))
    with check (exists (select from statistics.release_family f where f.id = family_id));
grant select, insert on statistics.release_job to kinward_stats;
grant update (step, reason, moved_at) on statistics.release_job to kinward_stats;
