create table casework.follow_up_visit (
    id uuid constraint follow_up_visit_pk primary key,
    case_file_id uuid not null constraint follow_up_visit_case_file_fk references casework.case_file,
    contact_id uuid constraint follow_up_visit_contact_fk references casework.follow_up_contact,
    visited_on date not null,
    how text not null constraint follow_up_visit_how_known
        check (how in ('SEEN_ALONE', 'SEEN', 'SEEN_BY_OTHERS', 'SPOKE_BY_PHONE', 'NEWS_ONLY')),
    at_what text not null constraint follow_up_visit_at_what_known
        check (at_what in ('WHERE_CHILD_LIVES', 'SCHOOL', 'WORK', 'OUR_PLACE', 'ELSEWHERE', 'BY_PHONE')),
    back text not null constraint follow_up_visit_back_known check (back in ('BACK_SAFELY', 'NOT_YET', 'NO_JOURNEY')),
    signs text[] not null,
    sign_said text not null constraint follow_up_visit_sign_said_length check (char_length(sign_said) <= 100),
    siblings text not null constraint follow_up_visit_siblings_known
        check (siblings in ('ALL_HERE', 'SOMEBODY_AWAY', 'HAS_NONE', 'NOT_KNOWN')),
    written_by uuid not null constraint follow_up_visit_by_fk references account.person,
    written_at timestamptz not null,
    constraint follow_up_visit_not_in_future check (visited_on <= (written_at at time zone 'UTC')::date + 1),
    constraint follow_up_visit_said_with_other check ((sign_said <> '') = ('OTHER' = any (signs)))
);
create index follow_up_visit_case_file_idx on casework.follow_up_visit (case_file_id, visited_on desc, written_at desc, id);
create index follow_up_visit_contact_idx on casework.follow_up_visit (contact_id);
comment on table casework.follow_up_visit is 'The first page of a visit, or of news of a child; never changed.';
comment on column casework.follow_up_visit.id is 'Random surrogate.';
comment on column casework.follow_up_visit.case_file_id is 'Which child.';
comment on column casework.follow_up_visit.contact_id is 'For which planned contact; null if nobody had planned it.';
comment on column casework.follow_up_visit.visited_on is 'The day, at the agency.';
comment on column casework.follow_up_visit.how is 'How the child was seen.';
comment on column casework.follow_up_visit.at_what is 'At what kind of place; never which one.';
comment on column casework.follow_up_visit.back is 'Whether whoever went there was back when it was written.';
comment on column casework.follow_up_visit.signs is 'Signs of being trafficked again, of the list TRAFFICKED_AGAIN.';
comment on column casework.follow_up_visit.sign_said is 'What was said beside other.';
comment on column casework.follow_up_visit.siblings is 'Whether the brothers and sisters are all there.';
comment on column casework.follow_up_visit.written_by is 'Who wrote it down.';
comment on column casework.follow_up_visit.written_at is 'When.';

create table casework.follow_up_back (
    visit_id uuid constraint follow_up_back_pk primary key
        constraint follow_up_back_visit_fk references casework.follow_up_visit,
    said_by uuid not null constraint follow_up_back_by_fk references account.person,
    said_at timestamptz not null
);
comment on table casework.follow_up_back is 'That whoever went to see a child is back; never changed.';
comment on column casework.follow_up_back.visit_id is 'From which visit.';
comment on column casework.follow_up_back.said_by is 'Who said so.';
comment on column casework.follow_up_back.said_at is 'When.';
