-- A note that was told on paper first, outside of a talk, keeps when, to whom and why on paper. Who typed it, and when, is who wrote
-- the note. Nobody is named but people with an account, by their surrogate.
alter table casework.note
    add column paper_told_on date,
    add column paper_told_at timestamptz,
    add column paper_since timestamptz,
    add column paper_told_to uuid constraint note_paper_told_to_fk references account.person,
    add column paper_told_role text constraint note_paper_told_role_known check (paper_told_role in ('GUARD', 'VOLUNTEER',
        'HEALTH_WORKER', 'TEACHER', 'POLICE', 'BORDER_OFFICER', 'OTHER_SERVICE', 'PERSON_OF_THE_VILLAGE', 'OTHER', 'NOT_KNOWN')),
    add column paper_why text constraint note_paper_why_known check (paper_why in ('NO_POWER', 'NO_NETWORK',
        'NOTHING_TO_TYPE_ON', 'ON_THE_WAY', 'NO_ACCOUNT', 'NO_TIME', 'OTHER'));
alter table casework.note add constraint note_paper_is_whole check ((paper_since is null) = (paper_why is null)
    and (paper_since is null) = (paper_told_on is null)
    and num_nonnulls(paper_told_to, paper_told_role) = num_nonnulls(paper_since)
    and (paper_told_at is null or (paper_since is not null and paper_told_at = paper_since)));
alter table casework.note add constraint note_paper_before_it_is_typed check (paper_since <= written_at);
comment on column casework.note.paper_told_on is 'On which day it was told; null when it was typed at once.';
comment on column casework.note.paper_told_at is 'The moment, where the paper names an hour.';
comment on column casework.note.paper_since is 'The hour of the paper, or the beginning of its day at the agency.';
comment on column casework.note.paper_told_to is 'Who of the agency wrote the paper.';
comment on column casework.note.paper_told_role is 'What somebody else was who wrote it; never a name.';
comment on column casework.note.paper_why is 'Why on paper.';

-- Told to somebody of the same agency.
create policy paper_of_our_people on casework.note as restrictive for insert to kinward_web with check (
    paper_told_to is null or exists (select from account.person p where p.id = note.paper_told_to
        and p.agency_id = note.by_agency_id));
