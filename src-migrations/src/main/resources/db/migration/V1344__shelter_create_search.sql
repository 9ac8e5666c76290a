create table casework.search (
    id uuid constraint search_pk primary key,
    intake_id uuid not null constraint search_intake_fk references casework.intake on delete cascade,
    place_id uuid not null constraint search_place_fk references account.place,
    begun_by uuid not null constraint search_begun_by_fk references account.person,
    begun_at timestamptz not null,
    ended_at timestamptz,
    ended_how text constraint search_ended_how_known check (ended_how in ('FOUND', 'CAME_BACK', 'NOT_FOUND')),
    ended_words text constraint search_ended_words_length check (char_length(ended_words) <= 300),
    ended_by uuid constraint search_ended_by_fk references account.person,
    constraint search_end_is_whole check ((ended_at is null) = (ended_how is null) and (ended_at is null) = (ended_by is null)
        and (ended_at is null) = (ended_words is null)),
    constraint search_not_found_says_why check (ended_how <> 'NOT_FOUND' or ended_words <> '')
);
create unique index search_one_open_key on casework.search (intake_id) where ended_at is null;
create index search_intake_idx on casework.search (intake_id, begun_at desc);
create index search_begun_idx on casework.search (place_id, begun_at desc);
create index search_ended_idx on casework.search (place_id, ended_at desc) where ended_at is not null;
comment on table casework.search is 'The search for a child that is not where expected; the end is written once.';
comment on column casework.search.id is 'Random surrogate.';
comment on column casework.search.intake_id is 'Which child.';
comment on column casework.search.place_id is 'From which house.';
comment on column casework.search.begun_by is 'Who began it.';
comment on column casework.search.begun_at is 'When.';
comment on column casework.search.ended_at is 'When it ended; null while it goes on.';
comment on column casework.search.ended_how is 'How it ended.';
comment on column casework.search.ended_words is 'What is known, or why it ends, without names.';
comment on column casework.search.ended_by is 'Who said so; a manager, where the child was not found.';
create trigger ended_by_is_who_acts before insert or update on casework.search for each row
    execute function casework.is_who_acts('ended_by', 'ended_at', 'ended_how', 'ended_words');
