create table casework.first_days_safe_to_contact (
    intake_id uuid constraint first_days_safe_to_contact_pk primary key
        constraint first_days_safe_to_contact_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    who_may_know text[] constraint first_days_safe_to_contact_who_may_know_known
        check (who_may_know <@ array['MOTHER', 'FATHER', 'OTHER_RELATIVE', 'TEACHER', 'COMMITTEE']::text[]),
    who_may_know_standing text not null,
    we_say text constraint first_days_safe_to_contact_we_say_length check (char_length(we_say) between 1 and 200),
    we_say_standing text not null,
    calls_rules text[] constraint first_days_safe_to_contact_calls_rules_known
        check (calls_rules <@ array['NO_MESSAGE', 'SAY_NO_NAME', 'TEXT_ONLY', 'NEVER_CALL']::text[]),
    calls_rules_standing text not null,
    calls_hours text constraint first_days_safe_to_contact_calls_hours_length check (char_length(calls_hours) between 1 and 100),
    calls_hours_standing text not null,
    visits_rules text[] constraint first_days_safe_to_contact_visits_rules_known
        check (visits_rules <@ array['NO_LOGO', 'MEET_ELSEWHERE', 'BY_DAY_ONLY', 'GO_IN_TWO', 'SAY_WHEN_BACK',
            'NO_VISIT']::text[]),
    visits_rules_standing text not null,
    visits_hidden_from text[] constraint first_days_safe_to_contact_visits_hidden_from_known
        check (visits_hidden_from <@ array['NEIGHBOURS', 'EMPLOYER', 'WHO_TOOK_CHILD', 'PART_OF_FAMILY']::text[]),
    visits_hidden_from_standing text not null,
    visits_danger boolean,
    visits_danger_standing text not null
);
comment on table casework.first_days_safe_to_contact is 'How the child and the family may be reached without being seen or harmed (F18).';
comment on column casework.first_days_safe_to_contact.who_may_know is 'Who may know who we are?';
comment on column casework.first_days_safe_to_contact.we_say is 'What do we say we come for?';
comment on column casework.first_days_safe_to_contact.calls_rules is 'Calls: What must a caller do?';
comment on column casework.first_days_safe_to_contact.calls_hours is 'Calls: Which hours are safe?';
comment on column casework.first_days_safe_to_contact.visits_rules is 'Visits: What must a visitor do?';
comment on column casework.first_days_safe_to_contact.visits_hidden_from is 'Visits: Who must not see us?';
comment on column casework.first_days_safe_to_contact.visits_danger is 'Visits: Is a visit dangerous for us?';
