-- The state before stands in the row, and is the one of the row before: no move that the table does not allow, in any order.
create table casework.factor_line (
    factor_id uuid not null,
    kind text not null,
    number integer not null constraint factor_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    protected_by text not null constraint factor_line_protected_by_length check (char_length(protected_by) <= 200),
    seen_by text not null constraint factor_line_seen_by_known check (seen_by in ('WORKER', 'CHILD', 'FAMILY',
        'CARER_OF_THE_HOUSE', 'TEACHER', 'HEALTH_WORKER', 'COMMITTEE', 'AUTHORITY', 'OTHER_AGENCY', 'PAPER')),
    seen_on date not null,
    seen text not null constraint factor_line_seen_length check (char_length(seen) between 3 and 300),
    written_by uuid not null constraint factor_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint factor_line_pk primary key (factor_id, number),
    constraint factor_line_state_key unique (factor_id, number, state),
    constraint factor_line_factor_fk foreign key (factor_id, kind) references casework.factor (id, kind),
    constraint factor_line_before_fk foreign key (factor_id, number_before, state_before)
        references casework.factor_line (factor_id, number, state),
    constraint factor_line_begins check ((number = 1) = (state_before is null)
        and (number > 1 or (kind, state) in (('DOOR', 'OPEN'), ('PROTECTION', 'THERE')))),
    constraint factor_line_moves check (number = 1 or case
        when kind = 'PROTECTION' then (state_before, state) in (('THERE', 'NO_MORE'), ('NO_MORE', 'THERE'))
        when state_before in ('GONE', 'NOT_RELEVANT_HERE') then state = 'OPEN'
        else state <> state_before and array[state_before, state] <@ array['OPEN', 'BEING_WORKED_ON', 'MUCH_SMALLER', 'GONE',
            'PROTECTED_AGAINST', 'NOT_RELEVANT_HERE'] end),
    constraint factor_line_says_by_what check (case state when 'PROTECTED_AGAINST' then char_length(protected_by) >= 3
        else protected_by = '' end)
);
comment on table casework.factor_line is 'How it stood with a factor, with evidence; never changed, the highest number holds.';
comment on column casework.factor_line.factor_id is 'Which factor.';
comment on column casework.factor_line.kind is 'Its kind, for the rules of this table.';
comment on column casework.factor_line.number is 'Counts the lines of a factor.';
comment on column casework.factor_line.number_before is 'The line before.';
comment on column casework.factor_line.state is 'How it stands (FIELD F26).';
comment on column casework.factor_line.state_before is 'How it stood in the line before.';
comment on column casework.factor_line.protected_by is 'By what the child is protected, without names; only with that state.';
comment on column casework.factor_line.seen_by is 'Who saw it, by what this person is to the child.';
comment on column casework.factor_line.seen_on is 'The day on which it was seen.';
comment on column casework.factor_line.seen is 'What was seen, without names.';
comment on column casework.factor_line.written_by is 'Who wrote it.';
comment on column casework.factor_line.written_at is 'When.';
