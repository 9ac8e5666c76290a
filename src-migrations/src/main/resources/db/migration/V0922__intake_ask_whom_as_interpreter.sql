-- A woman or a man as worker and as interpreter are two questions (F17); the second only where somebody interprets.
alter table casework.first_hour_language
    add column prefers_interpreter text constraint first_hour_language_prefers_interpreter_known
        check (prefers_interpreter in ('A_WOMAN', 'A_MAN', 'NO_MATTER')),
    add column prefers_interpreter_standing text not null default 'NOT_ASKED_YET';
alter table casework.first_hour_language add constraint first_hour_language_prefers_interpreter_fits
    check (casework.answer_fits(prefers_interpreter is not null, prefers_interpreter_standing));
comment on column casework.first_hour_language.prefers_interpreter is 'Whom the child would rather have as interpreter.';
comment on column casework.first_hour_language.prefers_interpreter_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_language.prefers is 'Whom the child would rather have as worker.';
