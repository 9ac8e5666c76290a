-- A first hour that was told on paper keeps when it was told, to whom and why on paper. Who typed it, and when, is who started
-- the draft. Nobody is named but people with an account, by their surrogate; everybody else is a word of a list.
alter table casework.intake
    add column paper_told_on date,
    add column paper_told_at timestamptz,
    add column paper_since timestamptz,
    add column paper_told_to uuid constraint intake_paper_told_to_fk references account.person,
    add column paper_told_role text constraint intake_paper_told_role_known check (paper_told_role in ('GUARD', 'VOLUNTEER',
        'HEALTH_WORKER', 'TEACHER', 'POLICE', 'BORDER_OFFICER', 'OTHER_SERVICE', 'PERSON_OF_THE_VILLAGE', 'OTHER', 'NOT_KNOWN')),
    add column paper_why text constraint intake_paper_why_known check (paper_why in ('NO_POWER', 'NO_NETWORK',
        'NOTHING_TO_TYPE_ON', 'ON_THE_WAY', 'NO_ACCOUNT', 'NO_TIME', 'OTHER'));
alter table casework.intake add constraint intake_paper_is_whole check (
    (paper_told_on is null) = (paper_since is null) and (paper_told_on is null) = (paper_why is null)
    and num_nonnulls(paper_told_to, paper_told_role) = num_nonnulls(paper_told_on)
    and (paper_told_at is null or (paper_told_on is not null and paper_told_at = paper_since)));
alter table casework.intake add constraint intake_paper_before_it_is_typed check (paper_since <= started_at);
alter table casework.intake add constraint intake_erased_is_on_no_paper check (
    state not in ('erasing', 'erased') or paper_told_on is null);
create index intake_paper_idx on casework.intake (place_id, paper_told_on) where paper_told_on is not null;
comment on column casework.intake.paper_told_on is 'Day on which it was told on paper; null when it was typed at once.';
comment on column casework.intake.paper_told_at is 'The moment, where the paper names an hour.';
comment on column casework.intake.paper_since is
    'From when hours count: the hour of the paper, or the beginning of its day at the agency.';
comment on column casework.intake.paper_told_to is 'Who of the agency wrote the paper.';
comment on column casework.intake.paper_told_role is 'What somebody else was who wrote it; never a name.';
comment on column casework.intake.paper_why is 'Why on paper.';

-- Told to somebody of the same agency, and never changed: it goes only with an erased record.
create policy paper_of_our_people on casework.intake as restrictive for insert to kinward_web with check (
    paper_told_to is null
    or exists (select from account.person p where p.id = paper_told_to and p.agency_id = intake.agency_id));
create function casework.paper_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what a paper says is not changed' using errcode = 'check_violation';
end
$$;
create trigger paper_stays before update on casework.intake for each row
    when ((old.paper_told_on, old.paper_told_at, old.paper_since, old.paper_told_to, old.paper_told_role, old.paper_why)
        is distinct from (new.paper_told_on, new.paper_told_at, new.paper_since, new.paper_told_to, new.paper_told_role,
        new.paper_why) and new.state <> 'erasing')
    execute function casework.paper_stays();
