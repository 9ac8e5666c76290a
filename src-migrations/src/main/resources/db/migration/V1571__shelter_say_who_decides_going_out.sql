-- Who decided whether a child may go out, on which conditions, and when somebody looks again (F33). What was written before says none of it.
alter table casework.stay_review add column decided text constraint stay_review_decided_known check (decided in ('HOUSE',
    'LEAD_WORKER', 'AUTHORITY', 'COURT', 'HEALTH_WORKER', 'WHO_ANSWERS'));
alter table casework.stay_review add column conditions text not null default ''
    constraint stay_review_conditions_length check (char_length(conditions) <= 300);
alter table casework.stay_review add column look_again_at timestamptz;
alter table casework.stay_review add constraint stay_review_is_decided check (going_out = 'FREELY' or decided is not null) not valid;
alter table casework.stay_review add constraint stay_review_looks_again check (look_again_at is not null
    and look_again_at between reviewed_at and reviewed_at + case going_out when 'NOT' then interval '169 hours'
        else interval '673 hours' end) not valid;
comment on column casework.stay_review.decided is 'Who decided whether the child may go out; null for what was written before this was asked.';
comment on column casework.stay_review.conditions is 'On which conditions, without names.';
comment on column casework.stay_review.look_again_at is 'When somebody looks again: within a week where the child may not go out, else within four.';
