create table casework.first_days_what_matters (
    intake_id uuid constraint first_days_what_matters_pk primary key
        constraint first_days_what_matters_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    likes text constraint first_days_what_matters_likes_length check (char_length(likes) between 1 and 300),
    likes_standing text not null,
    hopes text constraint first_days_what_matters_hopes_length check (char_length(hopes) between 1 and 300),
    hopes_standing text not null,
    missed text[] constraint first_days_what_matters_missed_known
        check (missed <@ array['MOTHER', 'FATHER', 'BROTHERS_OR_SISTERS', 'GRANDPARENTS', 'OWN_CHILD', 'FRIENDS',
            'SOMEONE_ELSE']::text[]),
    missed_standing text not null,
    wanted text[] constraint first_days_what_matters_wanted_known
        check (wanted <@ array['SEE_FAMILY', 'GO_HOME', 'STAY_SAFE_HERE', 'SCHOOL', 'LEARN_A_TRADE', 'WORK', 'REST',
            'OTHER']::text[]),
    wanted_standing text not null
);
comment on table casework.first_days_what_matters is 'What matters to the child: likes, hopes, who is missed, what comes next (F19).';
comment on column casework.first_days_what_matters.likes is 'What do you like? What are you good at?';
comment on column casework.first_days_what_matters.hopes is 'What do you hope for?';
comment on column casework.first_days_what_matters.missed is 'Who do you miss?';
comment on column casework.first_days_what_matters.wanted is 'What do you want next?';
