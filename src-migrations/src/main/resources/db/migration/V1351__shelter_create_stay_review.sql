create table casework.stay_review (
    stay_id uuid not null constraint stay_review_stay_fk references casework.stay on delete cascade,
    number integer not null constraint stay_review_number check (number > 0),
    why text not null constraint stay_review_why_known check (why in ('FAMILY_IS_SEARCHED', 'AUTHORITY_HAS_NOT_DECIDED',
        'NO_OTHER_PLACE', 'NOT_SAFE_ELSEWHERE', 'TREATMENT', 'COURT', 'SCHOOL_TERM', 'CHILD_WANTS_TO_STAY', 'OTHER_REASON')),
    words text not null constraint stay_review_words_length check (char_length(words) <= 300),
    going_out text not null constraint stay_review_going_out_known check (going_out in ('FREELY', 'WITH_STAFF', 'NOT')),
    ground text not null constraint stay_review_ground_length check (char_length(ground) <= 300),
    reviewed_by uuid not null constraint stay_review_reviewed_by_fk references account.person,
    reviewed_at timestamptz not null,
    constraint stay_review_pk primary key (stay_id, number),
    constraint stay_review_says_another_reason check (why <> 'OTHER_REASON' or words <> ''),
    constraint stay_review_says_the_ground check (going_out = 'FREELY' or ground <> '')
);
comment on table casework.stay_review is 'Why a child is still in the house and whether it may go out; never changed, the highest number holds.';
comment on column casework.stay_review.stay_id is 'Of which stay.';
comment on column casework.stay_review.number is 'Counts the looks at this stay.';
comment on column casework.stay_review.why is 'Why the child is still here.';
comment on column casework.stay_review.words is 'What is done about it, without names.';
comment on column casework.stay_review.going_out is 'Whether the child may go out.';
comment on column casework.stay_review.ground is 'Why not freely, without names.';
comment on column casework.stay_review.reviewed_by is 'Who decided.';
comment on column casework.stay_review.reviewed_at is 'When.';

alter table casework.stay_review enable row level security;
alter table casework.stay_review force row level security;
create policy owner_migrates on casework.stay_review to kinward_owner using (true) with check (true);
create policy cares_or_leads on casework.stay_review for select to kinward_web
    using (exists (select from casework.stay s where s.id = stay_id));
create policy who_leads_reviews on casework.stay_review for insert to kinward_web with check (
    reviewed_by = (select casework.me()) and exists (select from casework.stay s join casework.case_file f
        on f.id = s.case_file_id where s.id = stay_id and (f.worker_id = (select casework.my_lead())
            or f.intake_id = any ((select casework.my_covered())::uuid[])
            or f.place_id = any ((select casework.my_managed_places())::uuid[]))));
grant select, insert on casework.stay_review to kinward_web;
