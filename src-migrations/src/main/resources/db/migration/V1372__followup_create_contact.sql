comment on table casework.follow_up_end is 'The decision that a follow-up is over; never changed.';
comment on column casework.follow_up_end.case_file_id is 'Which child.';
comment on column casework.follow_up_end.number is 'Which plan ends.';
comment on column casework.follow_up_end.reason is 'Why.';
comment on column casework.follow_up_end.measure is 'The visit whose ten questions are the end measure.';
comment on column casework.follow_up_end.words is 'Why, in words, without names.';
comment on column casework.follow_up_end.later_call_on is 'The day of one later call that the child agreed to.';
comment on column casework.follow_up_end.ended_by is 'The manager who decided.';
comment on column casework.follow_up_end.ended_at is 'When.';

create table casework.follow_up_contact (
    id uuid constraint follow_up_contact_pk primary key,
    case_file_id uuid not null constraint follow_up_contact_case_file_fk references casework.case_file,
    due_on date not null,
    need text not null constraint follow_up_contact_need_known
        check (need in ('SEEN_ALONE', 'SEEN', 'SEEN_BY_OTHERS', 'SPOKE_BY_PHONE', 'NEWS_ONLY')),
    ground text not null constraint follow_up_contact_ground_known
        check (ground in ('SCHEDULE', 'AGAIN', 'WISH', 'SIGNS', 'WORSE')),
    planned_by uuid not null constraint follow_up_contact_by_fk references account.person,
    planned_at timestamptz not null
);
create index follow_up_contact_case_file_idx on casework.follow_up_contact (case_file_id, due_on, id);
comment on table casework.follow_up_contact is 'A contact that is planned; never changed.';
comment on column casework.follow_up_contact.id is 'Random surrogate.';
comment on column casework.follow_up_contact.case_file_id is 'With which child.';
comment on column casework.follow_up_contact.due_on is 'The last day on which it is in time.';
comment on column casework.follow_up_contact.need is 'How the child is to be seen, or better.';
comment on column casework.follow_up_contact.ground is 'Why it is planned.';
comment on column casework.follow_up_contact.planned_by is 'By whose move it was planned.';
comment on column casework.follow_up_contact.planned_at is 'When.';
