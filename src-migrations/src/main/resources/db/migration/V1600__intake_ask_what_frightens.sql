-- Words and things that frighten the child, and what calms it: who covers for its worker has to know before the first word.
alter table casework.first_days_what_matters
    add column frightens text constraint first_days_what_matters_frightens_length check (char_length(frightens) between 1 and 300),
    add column frightens_standing text not null default 'NOT_ASKED_YET';
alter table casework.first_days_what_matters add constraint first_days_what_matters_frightens_standing_fits
    check (casework.answer_fits(frightens is not null, frightens_standing));
comment on column casework.first_days_what_matters.frightens is 'What frightens you, and what helps you then?';
comment on column casework.first_days_what_matters.frightens_standing is 'Certainty, or why there is no value.';
