-- What the child answers when asked what will happen with what it tells us: the proof that it was understood (F17).
alter table casework.first_hour_told
    add column said_back text constraint first_hour_told_said_back_length
        check (char_length(said_back) between 1 and 300),
    add column said_back_standing text not null default 'NOT_ASKED_YET';
alter table casework.first_hour_told add constraint first_hour_told_said_back_fits
    check (casework.answer_fits(said_back is not null, said_back_standing));
comment on column casework.first_hour_told.said_back is 'In the child''s words: what will happen with what it tells us. Without names.';
comment on column casework.first_hour_told.said_back_standing is 'Certainty, or why there is no value.';
