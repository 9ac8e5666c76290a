-- Who looked into papers and relation of the adult who came along; the adult's word alone is never enough (F10).
alter table casework.first_hour_adult
    add column checked_by text constraint first_hour_adult_checked_by_known
        check (checked_by in ('NOBODY_YET', 'US', 'SOCIAL_SERVICE', 'POLICE_OR_JUDGE', 'CONSULATE',
            'COMMITTEE_AT_HOME', 'OTHER')),
    add column checked_by_standing text not null default 'NOT_ASKED_YET';
alter table casework.first_hour_adult add constraint first_hour_adult_checked_by_fits
    check (casework.answer_fits(checked_by is not null, checked_by_standing));
comment on column casework.first_hour_adult.checked_by is 'Who checked papers and relation.';
comment on column casework.first_hour_adult.checked_by_standing is 'Certainty, or why there is no value.';
