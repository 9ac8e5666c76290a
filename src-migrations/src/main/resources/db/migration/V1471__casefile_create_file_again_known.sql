create trigger same_child_again after insert on casework.child for each row execute function casework.same_child_again();
create trigger same_child_again after insert on casework.case_file
    for each row execute function casework.same_child_again();

-- What the new file shows of the one before: how it was closed, and what opened the door and stayed open. Only a sighting that
-- was checked and confirmed says that the child is trafficked again, and it opens one file.
alter table casework.sighting_check add constraint sighting_check_came_key unique (sighting_id, came);
create table casework.file_again_known (
    intake_id uuid constraint file_again_known_pk primary key
        constraint file_again_known_file_fk references casework.file_again,
    cause text not null constraint file_again_known_cause_known check (cause in ('TRAFFICKED_AGAIN', 'CAME_BACK')),
    sighting_id uuid constraint file_again_known_sighting_key unique,
    sighting_came text generated always as (case when sighting_id is not null then 'CONFIRMED' end) stored,
    happened_on date,
    words text constraint file_again_known_words_length check (char_length(words) between 3 and 300),
    closed_at timestamptz not null,
    reasons text[] not null,
    left_open text[] not null,
    constraint file_again_known_sighting_fk foreign key (sighting_id, sighting_came)
        references casework.sighting_check (sighting_id, came),
    constraint file_again_known_fits check ((cause = 'TRAFFICKED_AGAIN') = (sighting_id is not null)
        and (sighting_id is null) = (happened_on is null) and (sighting_id is null) = (words is not null))
);
create index file_again_known_cause_idx on casework.file_again_known (cause, happened_on);
comment on table casework.file_again_known is 'Why there is a new file, and what was known of the one before at that moment; never changed.';
comment on column casework.file_again_known.intake_id is 'The new file.';
comment on column casework.file_again_known.cause is 'Trafficked again, or came back when the file could not be opened again.';
comment on column casework.file_again_known.sighting_id is 'The confirmed sighting.';
comment on column casework.file_again_known.sighting_came is 'Always confirmed: ties it to what was found out.';
comment on column casework.file_again_known.happened_on is 'The day of the event, by which trafficked again is counted (F64).';
comment on column casework.file_again_known.words is 'How the child came back, without names.';
comment on column casework.file_again_known.closed_at is 'When the file before was closed.';
comment on column casework.file_again_known.reasons is 'Codes of the list CLOSING: why it was closed, the newest first.';
comment on column casework.file_again_known.left_open is 'Codes of the list OPENED_DOOR: what was open or only worked on.';
