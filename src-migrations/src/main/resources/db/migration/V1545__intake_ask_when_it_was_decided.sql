-- The day of a decision. Its number leads through the register of a court to the child's name, and is in the vault.
alter table casework.first_days_guardian
    add column decided_on date,
    add column decided_on_standing text not null default 'NOT_ASKED_YET';
alter table casework.first_days_guardian add constraint first_days_guardian_decided_on_standing_fits
    check (casework.answer_fits(decided_on is not null, decided_on_standing));
comment on column casework.first_days_guardian.decided_on is 'On which day was it decided?';
comment on column casework.first_days_guardian.decided_on_standing is 'Certainty, or why there is no value.';
