create table casework.follow_up_contact_end (
    contact_id uuid constraint follow_up_contact_end_pk primary key
        constraint follow_up_contact_end_contact_fk references casework.follow_up_contact,
    how text not null constraint follow_up_contact_end_how_known
        check (how in ('DONE', 'NOT_DONE', 'REPLACED', 'MISSING', 'OVER')),
    reason text constraint follow_up_contact_end_reason_known check (reason in ('CHILD_AWAY', 'ROAD_CLOSED', 'INSECURE',
        'NO_FUEL', 'WORKER_ILL', 'NO_STAFF', 'REFUSED')),
    visit_id uuid constraint follow_up_contact_end_visit_fk references casework.follow_up_visit,
    words text not null constraint follow_up_contact_end_words_length check (char_length(words) <= 200),
    ended_by uuid not null constraint follow_up_contact_end_by_fk references account.person,
    ended_at timestamptz not null,
    constraint follow_up_contact_end_says_why check ((reason is not null) = (how = 'NOT_DONE')),
    constraint follow_up_contact_end_by_a_visit check ((visit_id is not null) = (how = 'DONE'))
);
comment on table casework.follow_up_contact_end is 'How a planned contact ended: once, never changed.';
comment on column casework.follow_up_contact_end.contact_id is 'Which contact.';
comment on column casework.follow_up_contact_end.how is 'Done, not done, or not to be done any more.';
comment on column casework.follow_up_contact_end.reason is 'Why it was not done.';
comment on column casework.follow_up_contact_end.visit_id is 'By which visit it was done.';
comment on column casework.follow_up_contact_end.words is 'What else there is to say, without names.';
comment on column casework.follow_up_contact_end.ended_by is 'Whose move it was.';
comment on column casework.follow_up_contact_end.ended_at is 'When.';

create table casework.follow_up_appointment (
    contact_id uuid not null constraint follow_up_appointment_contact_fk references casework.follow_up_contact,
    number integer not null constraint follow_up_appointment_number check (number > 0),
    on_day date not null,
    at_hour time not null,
    said_by uuid not null constraint follow_up_appointment_by_fk references account.person,
    said_at timestamptz not null,
    constraint follow_up_appointment_pk primary key (contact_id, number)
);
comment on table casework.follow_up_appointment is 'On which day and at which hour somebody goes; the newest of a contact holds.';
comment on column casework.follow_up_appointment.contact_id is 'For which contact.';
comment on column casework.follow_up_appointment.number is 'Counts them.';
comment on column casework.follow_up_appointment.on_day is 'The day, at the agency.';
comment on column casework.follow_up_appointment.at_hour is 'The hour, at the agency.';
comment on column casework.follow_up_appointment.said_by is 'Who said so.';
comment on column casework.follow_up_appointment.said_at is 'When.';
