comment on column casework.transfer.offered_at is 'When.';
comment on column casework.transfer.state is 'Offered; accepted and moved by one press of who receives it; declined; taken back.';
comment on column casework.transfer.answered_by is 'Who accepted, declined, or took it back.';
comment on column casework.transfer.answered_at is 'When.';
comment on column casework.transfer.answer_words is 'Why it was declined or taken back, without names; may be empty where it was accepted.';
comment on column casework.transfer.place_id is 'At which place of the receiver the case goes on.';

-- Asked at every statement about a case file: there is hardly ever a row.
create index transfer_moving_idx on casework.transfer (answered_by) where state = 'ACCEPTED';

create table casework.transfer_share (
    transfer_id uuid not null constraint transfer_share_transfer_fk references casework.transfer,
    part text not null constraint transfer_share_part_known check (part in ('WHO_THE_CHILD_IS', 'WHERE_THE_CHILD_IS', 'FAMILY',
        'HEALTH', 'WHAT_HAPPENED', 'SCHOOL_AND_WORK', 'PAPERS', 'HELP_GIVEN')),
    words text not null constraint transfer_share_words_length check (char_length(words) between 2 and 300),
    constraint transfer_share_pk primary key (transfer_id, part)
);
comment on table casework.transfer_share is 'What goes along: all that the other agency reads before it accepts; never changed.';
comment on column casework.transfer_share.transfer_id is 'With which offer.';
comment on column casework.transfer_share.part is 'Which group of data; consent covers it.';
comment on column casework.transfer_share.words is 'Exactly what is read, without names.';

create table casework.transfer_task (
    transfer_id uuid not null constraint transfer_task_transfer_fk references casework.transfer,
    number integer not null constraint transfer_task_number check (number > 0),
    kind text not null constraint transfer_task_kind check (kind ~ '^[A-Z_]{3,40}$'),
    due_at timestamptz not null,
    constraint transfer_task_pk primary key (transfer_id, number)
);
comment on table casework.transfer_task is 'What was still to be done when the case moved: what and until when, never in whose words.';
comment on column casework.transfer_task.transfer_id is 'With which case.';
comment on column casework.transfer_task.number is 'Counts them.';
comment on column casework.transfer_task.kind is 'Kind of task.';
comment on column casework.transfer_task.due_at is 'Until when.';

create function casework.transfer_moves() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if (old.state, new.state) not in (('OFFERED', 'ACCEPTED'), ('OFFERED', 'DECLINED'), ('OFFERED', 'TAKEN_BACK'),
            ('ACCEPTED', 'MOVED')) then
        raise check_violation using message = 'not a move of an offered case';
    end if;
    if old.state = 'ACCEPTED' and (old.answered_by, old.place_id) is distinct from (new.answered_by, new.place_id) then
        raise check_violation using message = 'who accepted a case receives it';
    end if;
    return new;
end
$$;
comment on function casework.transfer_moves() is 'Refuses a state of an offered case that does not follow.';
create trigger transfer_moves before update on casework.transfer for each row execute function casework.transfer_moves();
create trigger file_is_open before insert on casework.transfer for each row execute function casework.file_is_open();
