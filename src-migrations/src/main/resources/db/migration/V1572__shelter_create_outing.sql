create table casework.outing (
    id uuid constraint outing_pk primary key,
    stay_id uuid not null constraint outing_stay_fk references casework.stay on delete cascade,
    destination text not null constraint outing_destination_known check (destination in ('SCHOOL', 'CLINIC', 'COURT', 'AUTHORITY',
        'WORK_OR_TRAINING', 'FAMILY', 'FAITH', 'PLAY_OR_SHOPPING', 'OTHER_PLACE')),
    company text not null constraint outing_company_known check (company in ('STAFF', 'TEACHER', 'FAMILY', 'AUTHORITY',
        'OTHER_CHILDREN', 'ALONE')),
    staff_person_id uuid constraint outing_staff_person_fk references account.person,
    leaves_at timestamptz not null,
    back_at timestamptz not null,
    words text not null constraint outing_words_length check (char_length(words) <= 200),
    planned_by uuid not null constraint outing_planned_by_fk references account.person,
    planned_at timestamptz not null,
    constraint outing_staff_is_named check ((company = 'STAFF') = (staff_person_id is not null)),
    constraint outing_comes_back check (back_at > leaves_at),
    constraint outing_is_not_over check (back_at >= planned_at)
);
create index outing_stay_idx on casework.outing (stay_id, leaves_at desc, id);
comment on table casework.outing is 'That a child goes out of the house, with whom and until when; never changed.';
comment on column casework.outing.id is 'Random surrogate.';
comment on column casework.outing.stay_id is 'Of which stay.';
comment on column casework.outing.destination is 'Where to.';
comment on column casework.outing.company is 'With whom, by what this person is to the child.';
comment on column casework.outing.staff_person_id is 'Who of the staff goes along.';
comment on column casework.outing.leaves_at is 'When it is to leave.';
comment on column casework.outing.back_at is 'When it is to be back.';
comment on column casework.outing.words is 'What to mind, without names.';
comment on column casework.outing.planned_by is 'Who planned it.';
comment on column casework.outing.planned_at is 'When.';

create table casework.outing_move (
    outing_id uuid not null constraint outing_move_outing_fk references casework.outing on delete cascade,
    state text not null constraint outing_move_state_known check (state in ('LEFT', 'BACK', 'CALLED_OFF')),
    at timestamptz not null,
    moved_by uuid not null constraint outing_move_moved_by_fk references account.person,
    moved_at timestamptz not null,
    turn integer not null generated always as (case state when 'BACK' then 2 else 1 end) stored,
    behind text generated always as (case state when 'BACK' then 'LEFT' end) stored,
    constraint outing_move_pk primary key (outing_id, turn),
    constraint outing_move_state_key unique (outing_id, state),
    constraint outing_move_behind_fk foreign key (outing_id, behind) references casework.outing_move (outing_id, state),
    constraint outing_move_is_past check (at <= moved_at)
);
comment on table casework.outing_move is 'That a child left, came back, or did not go: each once, back only after leaving; never changed.';
comment on column casework.outing_move.outing_id is 'Of which outing.';
comment on column casework.outing_move.state is 'What was done.';
comment on column casework.outing_move.at is 'At which hour of the door.';
comment on column casework.outing_move.moved_by is 'Who wrote it.';
comment on column casework.outing_move.moved_at is 'When that was written.';
comment on column casework.outing_move.turn is 'Leaving and calling off are the first move, coming back the second.';
comment on column casework.outing_move.behind is 'The move that must stand there before.';
