-- One question of a child stands there once, whoever was faster and however an office is spelt.
alter table casework.consent add column use_key text;
update casework.consent set use_key = id::text;
update casework.consent set contact_says = array['ONLY_QUESTIONS'] where 'ONLY_QUESTIONS' = any (contact_says);
alter table casework.consent alter column use_key set not null,
    add constraint consent_use_key_length check (char_length(use_key) between 2 and 600),
    add constraint consent_asked_once unique (case_file_id, use_key),
    add constraint consent_only_questions check (not 'ONLY_QUESTIONS' = any (contact_says)
        or cardinality(contact_says) = 1);
comment on column casework.consent.use_key is 'The same for everything that asks the same.';

alter table casework.emergency
    add column second_person uuid constraint emergency_second_person_fk references account.person,
    add constraint emergency_second_has_function check (second_person is null or second_function is not null);
comment on column casework.emergency.second_person is 'Who decided together with who wrote it down, if it is one of us.';
