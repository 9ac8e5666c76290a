create table casework.incident_move (
    incident_id uuid not null constraint incident_move_incident_fk references casework.incident on delete cascade,
    state text not null constraint incident_move_state_known check (state in ('SEEN', 'CLOSED')),
    state_before text,
    ended_how text constraint incident_move_end_known check (ended_how in ('CHILD_IS_SAFE', 'TREATED', 'RULES_OF_HOUSE_CHANGED',
        'AUTHORITY_DECIDES', 'KEPT_AWAY_FROM_CHILDREN', 'NOT_FOUND_TO_BE_SO', 'OTHER_END')),
    words text not null constraint incident_move_words_length check (char_length(words) between 3 and 500),
    moved_by uuid not null constraint incident_move_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint incident_move_pk primary key (incident_id, state),
    constraint incident_move_before_fk foreign key (incident_id, state_before) references casework.incident_move (incident_id, state)
        on delete cascade,
    constraint incident_move_moves check (case state when 'SEEN' then state_before is null and ended_how is null
        else coalesce(state_before, '') = 'SEEN' and ended_how is not null end)
);
comment on table casework.incident_move is 'That an incident was seen, and closed afterwards: once each, never changed.';
comment on column casework.incident_move.incident_id is 'Which incident.';
comment on column casework.incident_move.state is 'How it stands afterwards.';
comment on column casework.incident_move.state_before is 'What was moved before; it is seen before it is closed.';
comment on column casework.incident_move.ended_how is 'What came of it; null while it is not closed.';
comment on column casework.incident_move.words is 'What is done, or what came of it, without names.';
comment on column casework.incident_move.moved_by is 'Who said so.';
comment on column casework.incident_move.moved_at is 'When.';

create table casework.incident_receiver (
    agency_id uuid not null constraint incident_receiver_agency_fk references account.agency,
    number integer not null constraint incident_receiver_number check (number > 0),
    person_id uuid not null constraint incident_receiver_person_fk references account.person,
    set_by uuid not null constraint incident_receiver_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint incident_receiver_pk primary key (agency_id, number)
);
comment on table casework.incident_receiver is 'Who receives allegations against the houses of an agency; added to, never changed. Without a row nobody is named.';
comment on column casework.incident_receiver.agency_id is 'Whose setting.';
comment on column casework.incident_receiver.number is 'Counts the settings of an agency.';
comment on column casework.incident_receiver.person_id is 'Who receives them.';
comment on column casework.incident_receiver.set_by is 'The administrator.';
comment on column casework.incident_receiver.set_at is 'When.';
