-- A look names the offer of school that came before it: work is looked at after that only.
create table casework.work_look (
    case_file_id uuid not null,
    number integer not null constraint work_look_number check (number > 0),
    offer integer not null,
    words text not null constraint work_look_words_length check (char_length(words) between 3 and 120),
    listed text not null constraint work_look_listed_known check (listed in ('NO', 'YES', 'NOT_KNOWN')),
    hours integer not null constraint work_look_hours check (hours between 1 and 112),
    pay_to text not null constraint work_look_pay_known check (pay_to in ('CHILD', 'NOBODY_LEARNS', 'FAMILY', 'SOMEBODY_ELSE',
        'NOT_KNOWN')),
    ticked text[] not null constraint work_look_ticked_known check (ticked <@ array['BODY_LOOKED_AT', 'MIND_LOOKED_AT',
        'CHILD_WANTS_IT', 'EMPLOYER_SEEN', 'CONTRACT']),
    youngest integer constraint work_look_youngest check (youngest between 0 and 30),
    minimum integer not null constraint work_look_minimum check (minimum between 14 and 16),
    verdict text not null constraint work_look_verdict_known check (verdict in ('NOT_ALLOWED', 'LIGHT_ONLY', 'IF_DECENT',
        'NEVER')),
    ready boolean not null,
    written_by uuid not null constraint work_look_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint work_look_pk primary key (case_file_id, number),
    constraint work_look_ready_key unique (case_file_id, number, ready),
    constraint work_look_offer_fk foreign key (case_file_id, offer) references casework.school_offer (case_file_id, number),
    constraint work_look_ready_may_work check (not ready or (verdict in ('LIGHT_ONLY', 'IF_DECENT') and listed = 'NO'
        and cardinality(ticked) = 5 and youngest is not null and pay_to in ('CHILD', 'NOBODY_LEARNS'))),
    constraint work_look_never check (listed <> 'YES' or youngest >= 18 or verdict = 'NEVER')
);
comment on table casework.work_look is 'Whether a child may do a work and is ready for it (FIELD F6, F35); never changed, the highest number holds.';
comment on column casework.work_look.case_file_id is 'Which child.';
comment on column casework.work_look.number is 'Counts the looks.';
comment on column casework.work_look.offer is 'The offer of school before it.';
comment on column casework.work_look.words is 'Which work, without names.';
comment on column casework.work_look.listed is 'Whether it is on the country''s list of dangerous work.';
comment on column casework.work_look.hours is 'Hours a week.';
comment on column casework.work_look.pay_to is 'Whom the pay reaches.';
comment on column casework.work_look.ticked is 'What was found to be so.';
comment on column casework.work_look.youngest is 'Full years that the child had at least; null where nobody knew.';
comment on column casework.work_look.minimum is 'From which age the country allowed work.';
comment on column casework.work_look.verdict is 'What followed that day.';
comment on column casework.work_look.ready is 'Whether a goal about it may be written.';
comment on column casework.work_look.written_by is 'Who looked.';
comment on column casework.work_look.written_at is 'When.';
