-- Numbers reserved beforehand for paper: ten labels on a sheet that one named person answers for (F24).
create table casework.label_sheet (
    id uuid constraint label_sheet_pk primary key,
    agency_id uuid not null constraint label_sheet_agency_fk references account.agency,
    place_id uuid not null constraint label_sheet_place_fk references account.place,
    given_to uuid not null constraint label_sheet_given_to_fk references account.person,
    made_by uuid not null constraint label_sheet_made_by_fk references account.person,
    made_at timestamptz not null
);
create index label_sheet_place_idx on casework.label_sheet (place_id, made_at desc, id);
comment on table casework.label_sheet is 'A sheet of ten labels with numbers for paper, and who answers for them.';
comment on column casework.label_sheet.id is 'Random surrogate, the key of the form.';
comment on column casework.label_sheet.agency_id is 'At whose places its labels are good.';
comment on column casework.label_sheet.place_id is 'Which place made it and lists it.';
comment on column casework.label_sheet.given_to is 'Who carries the labels.';
comment on column casework.label_sheet.made_by is 'Who made it.';
comment on column casework.label_sheet.made_at is 'When.';

create table casework.label (
    symbols text collate "C" constraint label_pk primary key
        constraint label_symbols_fk references casework.reference_number,
    sheet_id uuid not null constraint label_sheet_fk references casework.label_sheet,
    position smallint not null constraint label_position_on_sheet check (position between 1 and 10),
    used_at timestamptz,
    used_by uuid constraint label_used_by_fk references account.person,
    void_at timestamptz,
    void_by uuid constraint label_void_by_fk references account.person,
    void_reason text constraint label_void_reason_known
        check (void_reason in ('LOST', 'SPOILED', 'SEEN_BY_STRANGERS', 'PERSON_LEFT', 'NOT_NEEDED')),
    constraint label_position_key unique (sheet_id, position),
    constraint label_used_by_when_used check (used_by is null or used_at is not null),
    constraint label_void_is_whole check (num_nonnulls(void_at, void_by, void_reason) in (0, 3)),
    constraint label_used_or_void check (used_at is null or void_at is null)
);
comment on table casework.label is 'One number on a label: unused, then used by one child or void, for ever.';
comment on column casework.label.symbols is 'The number; the draft that uses the label has it.';
comment on column casework.label.sheet_id is 'On which sheet.';
comment on column casework.label.position is 'Where on the sheet, from 1 to 10.';
comment on column casework.label.used_at is 'When a child was taken in with it; of an erased child only the year.';
comment on column casework.label.used_by is 'Who took the child in; of an erased child nobody.';
comment on column casework.label.void_at is 'When it was made void.';
comment on column casework.label.void_by is 'By whom.';
comment on column casework.label.void_reason is 'Why, from a closed list: no room for a name.';
