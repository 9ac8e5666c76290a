create table casework.return_home (
    id uuid constraint return_home_pk primary key,
    case_file_id uuid not null constraint return_home_case_file_fk references casework.case_file,
    round integer not null constraint return_home_round check (round > 0),
    begun_by uuid not null constraint return_home_begun_by_fk references account.person,
    begun_at timestamptz not null,
    constraint return_home_key unique (case_file_id, round)
);
comment on table casework.return_home is 'One return of a child; a child that came back has another one.';
comment on column casework.return_home.id is 'Random surrogate.';
comment on column casework.return_home.case_file_id is 'Which child.';
comment on column casework.return_home.round is 'Counts them: one is prepared at a time.';
comment on column casework.return_home.begun_by is 'Who began it.';
comment on column casework.return_home.begun_at is 'When.';

create table casework.return_line (
    return_id uuid not null constraint return_line_return_fk references casework.return_home,
    number integer not null constraint return_line_number check (number > 0),
    family_id uuid not null constraint return_line_family_fk references casework.return_family,
    durable text not null constraint return_line_durable_known
        check (durable in ('WITH_PARENTS', 'WITH_KIN', 'FOSTER_FAMILY')),
    leaves_on date not null,
    goes_along text[] not null constraint return_line_goes_along_known
        check (cardinality(goes_along) > 0 and goes_along <@ array['LEAD_WORKER', 'COLLEAGUE', 'SOCIAL_SERVICE',
        'POLICE', 'OTHER_AGENCY', 'FAMILY']),
    authority text not null constraint return_line_authority_known
        check (authority in ('NOT_ASKED', 'HAS_NOT_ANSWERED', 'AGREES', 'ORDERED_IT', 'LAW_ASKS_FOR_NOTHING',
        'REFUSED')),
    receiving text not null constraint return_line_receiving_known
        check (receiving in ('NOT_ASKED', 'ASKED', 'AGREED_WITHOUT_FILE', 'AGREED_AND_HAS_FILE', 'WE_OURSELVES')),
    way_back text not null constraint return_line_way_back_length check (char_length(way_back) <= 300),
    written_by uuid not null constraint return_line_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint return_line_pk primary key (return_id, number)
);
comment on table casework.return_line is 'One version of a return; never changed, the highest number holds.';
comment on column casework.return_line.return_id is 'Which return.';
comment on column casework.return_line.number is 'Its version: what somebody agrees to.';
comment on column casework.return_line.family_id is 'To which home.';
comment on column casework.return_line.durable is 'The durable solution.';
comment on column casework.return_line.leaves_on is 'The day on which the journey begins.';
comment on column casework.return_line.goes_along is 'Who goes along; no child travels alone.';
comment on column casework.return_line.authority is 'What the authority says.';
comment on column casework.return_line.receiving is 'Who works with the child afterwards.';
comment on column casework.return_line.way_back is 'What happens if it does not hold; without names.';
comment on column casework.return_line.written_by is 'Who wrote it.';
comment on column casework.return_line.written_at is 'When.';
