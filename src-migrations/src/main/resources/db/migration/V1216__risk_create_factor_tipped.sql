create table casework.factor_tipped (
    factor_id uuid not null,
    kind text not null default 'DOOR' constraint factor_tipped_is_a_door check (kind = 'DOOR'),
    number integer not null constraint factor_tipped_number check (number > 0),
    in_year integer constraint factor_tipped_year check (in_year between 1990 and 2400),
    in_month integer constraint factor_tipped_month check (in_month between 1 and 12),
    what_changed text not null constraint factor_tipped_changed_length check (char_length(what_changed) between 3 and 200),
    written_by uuid not null constraint factor_tipped_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint factor_tipped_pk primary key (factor_id, number),
    constraint factor_tipped_factor_fk foreign key (factor_id, kind) references casework.factor (id, kind),
    constraint factor_tipped_month_of_a_year check (in_month is null or in_year is not null),
    constraint factor_tipped_is_past check (in_year is null or make_date(in_year, coalesce(in_month, 1), 1)
        <= (written_at at time zone 'UTC')::date + 1)
);
comment on table casework.factor_tipped is 'What tipped the balance (FIELD F27); never changed, the highest number holds.';
comment on column casework.factor_tipped.factor_id is 'Of which factor.';
comment on column casework.factor_tipped.kind is 'Always what opened the door: nothing that protects tips a balance.';
comment on column casework.factor_tipped.number is 'Counts what was said about it.';
comment on column casework.factor_tipped.in_year is 'In which year; null where nobody knows.';
comment on column casework.factor_tipped.in_month is 'In which month; null where only the year is known.';
comment on column casework.factor_tipped.what_changed is 'What changed, without names.';
comment on column casework.factor_tipped.written_by is 'Who wrote it.';
comment on column casework.factor_tipped.written_at is 'When.';
