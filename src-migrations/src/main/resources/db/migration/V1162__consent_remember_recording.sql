-- Which recording was played stands beside what was said to it: one of that version, in that language. Of what was said
-- before there were recordings nobody knows it.
alter table casework.consent_said add column sound_id uuid,
    add constraint consent_said_sound_fk foreign key (sound_id, statement_id, language)
        references casework.data_use_statement_sound (id, statement_id, language),
    add constraint consent_said_sound_was_played check (sound_id is null or (explained = 'PLAYED_AS_SOUND') is true),
    add constraint consent_said_played_is_known check ((explained = 'PLAYED_AS_SOUND') is not true or sound_id is not null)
        not valid;
comment on column casework.consent_said.sound_id is 'Which recording was played; null if none was.';

alter table casework.first_hour_told add column statement_sound_id uuid,
    add constraint first_hour_told_sound_fk foreign key (statement_sound_id, statement_id, statement_language)
        references casework.data_use_statement_sound (id, statement_id, language);
comment on column casework.first_hour_told.statement_sound_id is 'Which recording was played to the child; null if none was.';
