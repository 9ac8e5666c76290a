create table casework.family_help_line (
    help_id uuid not null,
    kind text not null,
    number integer not null constraint family_help_line_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    goes_on boolean not null,
    went_on boolean generated always as (case when number > 1 then true end) stored,
    looked_on date not null,
    words text not null constraint family_help_line_words_length check (char_length(words) <= 300),
    market_checked text constraint family_help_line_market_known check (market_checked in ('YES', 'NO', 'NOT_KNOWN')),
    repaying text constraint family_help_line_repaying_known check (repaying in ('NOTHING_TO_REPAY', 'IN_TIME', 'LATE', 'CANNOT',
        'NOT_KNOWN')),
    children_work text constraint family_help_line_children_known check (children_work in ('NO', 'AFTER_SCHOOL',
        'INSTEAD_OF_SCHOOL', 'NOT_KNOWN')),
    savings text constraint family_help_line_savings_known check (savings in ('YES', 'NO', 'NOT_KNOWN')),
    met text constraint family_help_line_met_known check (met in ('MET', 'PARTLY', 'NOT_MET', 'NOT_KNOWN')),
    next_on date,
    next_end timestamptz,
    moved_by uuid not null constraint family_help_line_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint family_help_line_pk primary key (help_id, number),
    constraint family_help_line_state_key unique (help_id, number, goes_on),
    constraint family_help_line_help_fk foreign key (help_id, kind) references casework.family_help (id, kind),
    constraint family_help_line_before_fk foreign key (help_id, number_before, went_on)
        references casework.family_help_line (help_id, number, goes_on),
    constraint family_help_line_begins check (number > 1 or goes_on),
    constraint family_help_line_ends_with_a_reason check (goes_on or char_length(words) >= 3),
    constraint family_help_line_is_looked_at_again check (goes_on = (next_on is not null) and goes_on = (next_end is not null)),
    constraint family_help_line_answers check (num_nulls(market_checked, repaying, children_work, savings)
        = case when goes_on and kind = 'LIVELIHOOD' then 0 else 4 end
        and (met is not null) = (goes_on and kind = 'MONEY' and number > 1))
);
comment on table casework.family_help_line is 'A look at help for a family; never changed, the highest number holds.';
comment on column casework.family_help_line.help_id is 'Which help.';
comment on column casework.family_help_line.kind is 'Its kind, for the rules of this table.';
comment on column casework.family_help_line.number is 'Counts the looks.';
comment on column casework.family_help_line.number_before is 'The look before.';
comment on column casework.family_help_line.goes_on is 'Whether it goes on; else it has ended.';
comment on column casework.family_help_line.went_on is 'That it went on until then.';
comment on column casework.family_help_line.looked_on is 'The day of the look.';
comment on column casework.family_help_line.words is 'What was seen, or why it ended; without names.';
comment on column casework.family_help_line.market_checked is 'Whether plan and market were checked.';
comment on column casework.family_help_line.repaying is 'How it stands with paying back.';
comment on column casework.family_help_line.children_work is 'Whether the family''s own children work in it.';
comment on column casework.family_help_line.savings is 'Whether the family saves.';
comment on column casework.family_help_line.met is 'Whether the condition of the money was met.';
comment on column casework.family_help_line.next_on is 'By which day it is looked at again.';
comment on column casework.family_help_line.next_end is 'The last minute of that day at the agency.';
comment on column casework.family_help_line.moved_by is 'Who looked.';
comment on column casework.family_help_line.moved_at is 'When.';
