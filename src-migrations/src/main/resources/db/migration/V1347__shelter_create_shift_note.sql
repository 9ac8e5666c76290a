create table casework.shift_note (
    id uuid constraint shift_note_pk primary key,
    place_id uuid not null constraint shift_note_place_fk references account.place,
    intake_id uuid constraint shift_note_intake_fk references casework.intake on delete cascade,
    words text not null constraint shift_note_words_length check (char_length(words) between 3 and 500),
    written_by uuid not null constraint shift_note_written_by_fk references account.person,
    written_at timestamptz not null
);
create index shift_note_place_idx on casework.shift_note (place_id, written_at desc, id);
create index shift_note_intake_idx on casework.shift_note (intake_id) where intake_id is not null;
comment on table casework.shift_note is 'What one shift tells the next; never changed.';
comment on column casework.shift_note.id is 'Random surrogate: the key of the form.';
comment on column casework.shift_note.place_id is 'Which house.';
comment on column casework.shift_note.intake_id is 'Which child it is about; null where it is about the house.';
comment on column casework.shift_note.words is 'What the next shift must know, without names.';
comment on column casework.shift_note.written_by is 'Who wrote it.';
comment on column casework.shift_note.written_at is 'When.';

create table casework.house_read (
    place_id uuid not null constraint house_read_place_fk references account.place,
    read_by uuid not null constraint house_read_read_by_fk references account.person,
    read_until timestamptz not null,
    constraint house_read_pk primary key (place_id, read_by, read_until)
);
comment on table casework.house_read is 'Until when somebody has read what happened in a house (F61); added to, never changed.';
comment on column casework.house_read.place_id is 'Which house.';
comment on column casework.house_read.read_by is 'Who read.';
comment on column casework.house_read.read_until is 'Everything until then.';
