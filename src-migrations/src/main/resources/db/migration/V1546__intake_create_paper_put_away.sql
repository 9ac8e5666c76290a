-- What became of the paper that an intake was typed from (F24): filed under the number, destroyed, or first filed and destroyed later.
create table casework.paper_put_away (
    intake_id uuid not null constraint paper_put_away_intake_fk references casework.intake on delete cascade,
    became text not null constraint paper_put_away_became_known check (became in ('FILED', 'DESTROYED')),
    said_by uuid not null constraint paper_put_away_said_by_fk references account.person,
    said_at timestamptz not null,
    constraint paper_put_away_pk primary key (intake_id, became)
);
comment on table casework.paper_put_away is 'What became of the paper that an intake was typed from. Added to, never changed.';
comment on column casework.paper_put_away.intake_id is 'The intake.';
comment on column casework.paper_put_away.became is 'Filed under the number, or destroyed.';
comment on column casework.paper_put_away.said_by is 'Who said so.';
comment on column casework.paper_put_away.said_at is 'When.';
alter table casework.paper_put_away enable row level security;
alter table casework.paper_put_away force row level security;
create policy owner_migrates on casework.paper_put_away to kinward_owner using (true) with check (true);
create policy as_the_intake on casework.paper_put_away for select to kinward_web
    using (exists (select from casework.intake i where i.id = intake_id));
create policy of_a_paper on casework.paper_put_away for insert to kinward_web with check (said_by = (select casework.me())
    and exists (select from casework.intake i where i.id = intake_id and i.paper_told_on is not null));
create policy program_ends on casework.paper_put_away to kinward_jobs using (true);
grant select, insert on casework.paper_put_away to kinward_web;
grant select, delete on casework.paper_put_away to kinward_jobs;
do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object = ''paper_put_away'')';
end
$$;
