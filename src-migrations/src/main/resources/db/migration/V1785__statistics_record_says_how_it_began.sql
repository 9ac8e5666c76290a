-- How it began and the work, what a child says of the help, and what was agreed to. A version that was written before has none of it, and
-- its seal does not cover it; one that is written from now on has all of it.
alter table statistics.record
    add column began_by smallint, add column family_part smallint, add column debt smallint, add column lasted smallint,
    add column hours smallint, add column paid_how smallint, add column paid_to smallint, add column violence smallint,
    add column promise smallint[], add column danger_at_work smallint[], add column help_said smallint[], add column consent smallint[],
    add constraint record_says_how_it_began_or_nothing check (num_nulls(
        began_by, family_part, debt, lasted, hours, paid_how, paid_to, violence,
        promise, danger_at_work, help_said, consent) in (0, 12));
grant select (began_by, family_part, debt, lasted, hours, paid_how, paid_to, violence,
    promise, danger_at_work, help_said, consent) on statistics.record to kinward_stats;
comment on column statistics.record.began_by is 'Who started it.';
comment on column statistics.record.family_part is 'What part the family had.';
comment on column statistics.record.debt is 'Whose debt there was.';
comment on column statistics.record.lasted is 'How long it lasted, in steps.';
comment on column statistics.record.hours is 'Hours of work a day, in steps.';
comment on column statistics.record.paid_how is 'How the work was paid.';
comment on column statistics.record.paid_to is 'Who had the pay.';
comment on column statistics.record.violence is 'Whether the child was beaten, threatened or abused with words; never what the health worker ticks.';
comment on column statistics.record.promise is 'What was promised.';
comment on column statistics.record.danger_at_work is 'What was dangerous in the work.';
comment on column statistics.record.help_said is 'What the child said of the help at the last visit at which it was seen: no word of it.';
comment on column statistics.record.consent is 'Use by use, what was said to it last.';
