create table casework.return_move (
    return_id uuid not null constraint return_move_return_fk references casework.return_home,
    number integer not null constraint return_move_number check (number > 0),
    number_before integer generated always as (case when number > 1 then number - 1 end) stored,
    state text not null,
    state_before text,
    version integer,
    words text not null constraint return_move_words_length check (char_length(words) <= 300),
    moved_by uuid not null constraint return_move_moved_by_fk references account.person,
    moved_at timestamptz not null,
    constraint return_move_pk primary key (return_id, number),
    constraint return_move_state_key unique (return_id, number, state),
    constraint return_move_before_fk foreign key (return_id, number_before, state_before)
        references casework.return_move (return_id, number, state),
    constraint return_move_line_fk foreign key (return_id, version) references casework.return_line,
    constraint return_move_moves check (case when number = 1 then state_before is null and state in ('ON_THE_WAY', 'CALLED_OFF')
        else (state_before, state) in (('ON_THE_WAY', 'ARRIVED'), ('ON_THE_WAY', 'CALLED_OFF'), ('ARRIVED', 'CAME_BACK')) end),
    constraint return_move_says_why check (state not in ('CALLED_OFF', 'CAME_BACK') or char_length(words) >= 3),
    constraint return_move_says_which check ((version is not null) = (state = 'ON_THE_WAY'))
);
comment on table casework.return_move is 'What became of a return; never changed, the highest number holds. Without a row it is prepared.';
comment on column casework.return_move.return_id is 'Which return.';
comment on column casework.return_move.number is 'Counts the moves.';
comment on column casework.return_move.number_before is 'The move before.';
comment on column casework.return_move.state is 'Where it stands afterwards.';
comment on column casework.return_move.state_before is 'Where it stood before; null where it was prepared.';
comment on column casework.return_move.version is 'Which version set off: the one to which somebody agreed.';
comment on column casework.return_move.words is 'Why it does not take place or did not hold; without names.';
comment on column casework.return_move.moved_by is 'Who moved it.';
comment on column casework.return_move.moved_at is 'When.';
