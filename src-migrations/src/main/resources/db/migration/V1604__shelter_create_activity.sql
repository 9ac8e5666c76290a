-- What was offered in a house and who took part (F32), and calls to the house beside notes for the next shift (F61).
create table casework.activity (
    id uuid constraint activity_pk primary key,
    place_id uuid not null constraint activity_place_fk references account.place,
    on_day date not null,
    part text not null constraint activity_part_known check (part in ('MORNING', 'AFTERNOON', 'EVENING')),
    kind text not null constraint activity_kind_known check (kind in ('LESSON', 'READING', 'SPORT', 'PLAY', 'ART_OR_MUSIC',
        'COOKING_OR_GARDEN', 'LEARNING_A_TRADE', 'TALKING_ROUND', 'FAITH', 'FEAST', 'OTHER')),
    words text not null constraint activity_words_length check (char_length(words) <= 200),
    written_by uuid not null constraint activity_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint activity_is_of_this_week check (on_day between (written_at at time zone 'UTC')::date - 8
        and (written_at at time zone 'UTC')::date + 1)
);
create index activity_day_idx on casework.activity (place_id, on_day desc, id);
create index activity_written_idx on casework.activity (place_id, written_at desc);
comment on table casework.activity is 'Something that was offered in a house; never changed.';
comment on column casework.activity.id is 'Random surrogate: the key of the form.';
comment on column casework.activity.place_id is 'In which house.';
comment on column casework.activity.on_day is 'On which day, on the clock of the agency.';
comment on column casework.activity.part is 'In which part of the day.';
comment on column casework.activity.kind is 'What it was.';
comment on column casework.activity.words is 'What there is to say of it, without names.';
comment on column casework.activity.written_by is 'Who wrote it.';
comment on column casework.activity.written_at is 'When.';

create table casework.activity_child (
    activity_id uuid not null constraint activity_child_activity_fk references casework.activity on delete cascade,
    intake_id uuid not null constraint activity_child_intake_fk references casework.intake on delete cascade,
    constraint activity_child_pk primary key (activity_id, intake_id)
);
create index activity_child_intake_idx on casework.activity_child (intake_id);
comment on table casework.activity_child is 'Who took part; never changed.';
comment on column casework.activity_child.activity_id is 'In what.';
comment on column casework.activity_child.intake_id is 'Which child; it takes part before it has a record.';

alter table casework.shift_note add column kind text not null default 'FOR_NEXT_SHIFT'
    constraint shift_note_kind_known check (kind in ('FOR_NEXT_SHIFT', 'CALL'));
comment on column casework.shift_note.kind is 'A note for the next shift, or that somebody called the house.';
