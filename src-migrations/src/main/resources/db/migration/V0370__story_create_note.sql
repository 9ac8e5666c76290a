create table casework.note (
    id uuid constraint note_pk primary key,
    case_file_id uuid not null constraint note_case_file_fk references casework.case_file,
    kind text not null constraint note_kind_known check (kind in ('TALK', 'OBSERVATION', 'CALL', 'VISIT', 'HAND_OVER',
        'DECISION', 'OTHER')),
    visible_to text not null constraint note_visible_to_known check (visible_to in ('TEAM', 'AGENCY', 'ALL_ON_CASE')),
    words text not null constraint note_words_length check (char_length(words) between 1 and 2000),
    corrects uuid constraint note_corrects_fk references casework.note,
    written_by uuid not null constraint note_written_by_fk references account.person,
    by_agency_id uuid not null constraint note_by_agency_fk references account.agency,
    by_team_id uuid constraint note_by_team_fk references account.team,
    written_at timestamptz not null,
    constraint note_corrects_another check (corrects is null or corrects <> id)
);
create index note_case_file_idx on casework.note (case_file_id, written_at desc, id);
create index note_corrects_idx on casework.note (corrects) where corrects is not null;
comment on table casework.note is 'What people who work on a case file wrote down; added to, never changed.';
comment on column casework.note.id is 'Random surrogate.';
comment on column casework.note.case_file_id is 'Whose story.';
comment on column casework.note.kind is 'What it is about.';
comment on column casework.note.visible_to is 'Who of the people on the case may read it.';
comment on column casework.note.words is 'The note, without names, telephone numbers or addresses.';
comment on column casework.note.corrects is 'The note that this one corrects.';
comment on column casework.note.written_by is 'Who wrote it.';
comment on column casework.note.by_agency_id is 'The agency of the writer at that time.';
comment on column casework.note.by_team_id is 'The team of the writer at that time, if any.';
comment on column casework.note.written_at is 'When.';
