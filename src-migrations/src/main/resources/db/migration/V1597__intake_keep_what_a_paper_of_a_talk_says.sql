-- A talk that was told on paper first keeps at which hour, to whom and why on paper. Its day is the day of the talk; who typed
-- it, and when, is who wrote the talk down. Nobody is named but people with an account, by their surrogate.
alter table casework.talk
    add column paper_told_at timestamptz,
    add column paper_since timestamptz,
    add column paper_told_to uuid constraint talk_paper_told_to_fk references account.person,
    add column paper_told_role text constraint talk_paper_told_role_known check (paper_told_role in ('GUARD', 'VOLUNTEER',
        'HEALTH_WORKER', 'TEACHER', 'POLICE', 'BORDER_OFFICER', 'OTHER_SERVICE', 'PERSON_OF_THE_VILLAGE', 'OTHER', 'NOT_KNOWN')),
    add column paper_why text constraint talk_paper_why_known check (paper_why in ('NO_POWER', 'NO_NETWORK',
        'NOTHING_TO_TYPE_ON', 'ON_THE_WAY', 'NO_ACCOUNT', 'NO_TIME', 'OTHER'));
alter table casework.talk add constraint talk_paper_is_whole check ((paper_since is null) = (paper_why is null)
    and num_nonnulls(paper_told_to, paper_told_role) = num_nonnulls(paper_since)
    and (paper_told_at is null or (paper_since is not null and paper_told_at = paper_since)));
alter table casework.talk add constraint talk_paper_before_it_is_typed check (paper_since <= written_at);
comment on column casework.talk.paper_told_at is 'The moment, where the paper names an hour.';
comment on column casework.talk.paper_since is
    'From when hours count: the hour of the paper, or the beginning of its day at the agency; null when it was typed at once.';
comment on column casework.talk.paper_told_to is 'Who of the agency wrote the paper.';
comment on column casework.talk.paper_told_role is 'What somebody else was who wrote it; never a name.';
comment on column casework.talk.paper_why is 'Why on paper.';

-- Told to somebody of the same agency.
create policy paper_of_our_people on casework.talk as restrictive for insert to kinward_web with check (
    paper_told_to is null or exists (select from account.person p join casework.intake i on i.agency_id = p.agency_id
        where p.id = talk.paper_told_to and i.id = talk.intake_id));
