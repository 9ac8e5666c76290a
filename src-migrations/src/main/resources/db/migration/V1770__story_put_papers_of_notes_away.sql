-- The paper of a note of the story is put away by the note itself: a note is never changed, so neither is what it says of its paper.
alter table casework.paper_put_away
    add column note uuid constraint paper_put_away_note_fk references casework.note on delete cascade,
    add constraint paper_put_away_of_note check (note is null or (talk = 0 and page = ''));
alter table casework.paper_put_away drop constraint paper_put_away_pk;
alter table casework.paper_put_away add constraint paper_put_away_once
    unique nulls not distinct (intake_id, talk, page, typed_at, note, became);
create index paper_put_away_note_idx on casework.paper_put_away (note, became) where note is not null;
comment on column casework.paper_put_away.note is 'The note of the story that the paper tells of; null for everything else.';

-- Said by who sees the note, and shown to nobody else: a note can be for fewer people than the record.
drop policy of_a_paper on casework.paper_put_away;
create policy of_a_paper on casework.paper_put_away for insert to kinward_web with check (said_by = (select casework.me())
    and case when note is not null then exists (select from casework.note n join casework.case_file f on f.id = n.case_file_id
            where n.id = paper_put_away.note and f.intake_id = paper_put_away.intake_id and n.paper_since is not null)
        when page <> '' then casework.page_has_paper(intake_id, page, typed_at)
        when talk = 0
        then exists (select from casework.intake i where i.id = intake_id and i.paper_told_on is not null)
        else exists (select from casework.talk t where t.intake_id = paper_put_away.intake_id
            and t.number = paper_put_away.talk and t.paper_since is not null) end);
create policy of_a_note_that_is_seen on casework.paper_put_away as restrictive for select to kinward_web
    using (note is null or exists (select from casework.note n where n.id = paper_put_away.note));
