-- Why a child could not be told yet: what has to change before somebody tries again (F75).
alter table casework.first_hour_told
    add column why_not_yet text constraint first_hour_told_why_not_yet_known
        check (why_not_yet in ('NO_COMMON_LANGUAGE', 'ASLEEP', 'TOO_FRIGHTENED', 'HURT_OR_ILL', 'OTHERS_PRESENT',
            'SOMETHING_ELSE')),
    add column why_not_yet_standing text not null default 'NOT_ASKED_YET';
alter table casework.first_hour_told add constraint first_hour_told_why_not_yet_fits
    check (casework.answer_fits(why_not_yet is not null, why_not_yet_standing));
alter table casework.first_hour_told add constraint first_hour_told_why_not_yet_when_not_yet
    check (why_not_yet is null or response is not distinct from 'COULD_NOT_YET');
comment on column casework.first_hour_told.why_not_yet is 'Why the child could not be told; only when it could not.';
comment on column casework.first_hour_told.why_not_yet_standing is 'Certainty, or why there is no value.';
