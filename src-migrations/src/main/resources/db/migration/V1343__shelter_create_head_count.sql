create table casework.head_count (
    id uuid constraint head_count_pk primary key,
    place_id uuid not null constraint head_count_place_fk references account.place,
    day date not null,
    half text not null constraint head_count_half_known check (half in ('MORNING', 'NIGHT')),
    number integer not null constraint head_count_number check (number > 0),
    reason text not null constraint head_count_reason_length check (char_length(reason) <= 300),
    counted_by uuid not null constraint head_count_counted_by_fk references account.person,
    counted_at timestamptz not null,
    constraint head_count_round_key unique (place_id, day, half, number),
    constraint head_count_correction_has_a_reason check ((number = 1) = (reason = '')
        and (number = 1 or char_length(reason) >= 3))
);
create index head_count_place_idx on casework.head_count (place_id, counted_at desc);
comment on table casework.head_count is 'One count of one round of a house; never changed, the highest number holds.';
comment on column casework.head_count.id is 'Random surrogate.';
comment on column casework.head_count.place_id is 'Which house.';
comment on column casework.head_count.day is 'Of which day, on the clock of the agency.';
comment on column casework.head_count.half is 'Morning or night.';
comment on column casework.head_count.number is 'Counts the counts of a round.';
comment on column casework.head_count.reason is 'Why the count before does not hold, without names.';
comment on column casework.head_count.counted_by is 'Who counted.';
comment on column casework.head_count.counted_at is 'When.';

create table casework.head_count_line (
    count_id uuid not null constraint head_count_line_count_fk references casework.head_count,
    intake_id uuid not null constraint head_count_line_intake_fk references casework.intake on delete cascade,
    found_where text not null constraint head_count_line_found_known check (found_where in ('IN_THE_HOUSE', 'AT_SCHOOL', 'AT_CLINIC',
        'AT_COURT', 'ON_OUTING', 'WITH_FAMILY', 'NOT_WHERE_EXPECTED')),
    company text constraint head_count_line_company_known check (company in ('STAFF', 'TEACHER', 'FAMILY', 'AUTHORITY',
        'OTHER_CHILDREN', 'ALONE')),
    back_at timestamptz,
    constraint head_count_line_pk primary key (count_id, intake_id),
    constraint head_count_line_is_with_somebody check ((company is not null)
        = (found_where not in ('IN_THE_HOUSE', 'NOT_WHERE_EXPECTED')) and (back_at is null or company is not null))
);
create index head_count_line_intake_idx on casework.head_count_line (intake_id);
comment on table casework.head_count_line is 'Where a child was when heads were counted; never changed.';
comment on column casework.head_count_line.count_id is 'Of which count.';
comment on column casework.head_count_line.intake_id is 'Which child; it counts before it has a record.';
comment on column casework.head_count_line.found_where is 'Where it is.';
comment on column casework.head_count_line.company is 'With whom it is out, by what that person is to it.';
comment on column casework.head_count_line.back_at is 'When it is expected back.';
