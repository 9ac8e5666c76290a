create table casework.later_what_was_done (
    intake_id uuid constraint later_what_was_done_pk primary key
        constraint later_what_was_done_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    asked_for text[] constraint later_what_was_done_asked_for_known
        check (asked_for <@ array['CARE', 'SAFETY', 'CHILDS_OWN_WISH']::text[]),
    asked_for_standing text not null,
    means text[], means_said text,
    means_standing text not null,
    forms_happened text[], forms_happened_said text,
    forms_happened_standing text not null,
    forms_intended text[], forms_intended_said text,
    forms_intended_standing text not null,
    forms_suspected text[], forms_suspected_said text,
    forms_suspected_standing text not null,
    why_exploitation text[] constraint later_what_was_done_why_exploitation_known
        check (why_exploitation <@ array['LIKE_SLAVERY', 'ILLICIT', 'HARMFUL_WORK', 'UNDER_MINIMUM_AGE', 'BEYOND_LIGHT_WORK',
            'HAZARDOUS', 'PAY_OR_PERSON_KEPT']::text[]),
    why_exploitation_standing text not null
);
comment on table casework.later_what_was_done is 'A page of later: what was done to the child (FIELD part 3).';
comment on column casework.later_what_was_done.asked_for is 'Why is it asked?';
comment on column casework.later_what_was_done.means is 'How was the child kept under control?';
comment on column casework.later_what_was_done.forms_happened is 'What the child was used for: What happened?';
comment on column casework.later_what_was_done.forms_intended is 'What the child was used for: What was intended, and did not happen?';
comment on column casework.later_what_was_done.forms_suspected is 'What the child was used for: What is only suspected?';
comment on column casework.later_what_was_done.why_exploitation is 'Why is it exploitation for this child?';
