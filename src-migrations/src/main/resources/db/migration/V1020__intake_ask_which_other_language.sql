-- A language that is in no list has a name too: without it nobody can look for somebody who speaks it (F17).
alter table casework.first_hour_language
    add column other_language text constraint first_hour_language_other_language_length
        check (char_length(other_language) between 1 and 60),
    add column other_language_standing text not null default 'NOT_ASKED_YET';
alter table casework.first_hour_language add constraint first_hour_language_other_language_fits
    check (casework.answer_fits(other_language is not null, other_language_standing));
comment on column casework.first_hour_language.other_language is 'What a language is called that is in no list. Without names of people.';
comment on column casework.first_hour_language.other_language_standing is 'Certainty, or why there is no value.';
