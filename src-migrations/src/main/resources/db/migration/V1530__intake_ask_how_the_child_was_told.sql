-- Through whom and how the child was told, as with every other question of consent; and of a child who does not agree what it
-- was offered all the same, and when it is told again (F75, F79).
alter table casework.first_hour_told
    add column told_through text constraint first_hour_told_through_known
        check (told_through in ('NOBODY_NEEDED', 'OUR_STAFF', 'INTERPRETER_HERE', 'INTERPRETER_BY_PHONE')),
    add column told_through_standing text not null default 'NOT_ASKED_YET',
    add column explained text constraint first_hour_told_explained_known
        check (explained in ('READ_ALOUD', 'PLAYED_AS_SOUND', 'IN_OWN_WORDS', 'WITH_PICTURES', 'WITH_PLAY', 'READ_ALONE')),
    add column explained_standing text not null default 'NOT_ASKED_YET',
    add column offered text[] constraint first_hour_told_offered_known
        check (offered <@ array['A_BED', 'FOOD_AND_CLOTHES', 'HEALTH_CARE', 'SOMEBODY_TO_TALK_TO', 'A_PHONE_CALL',
            'ANOTHER_WORKER']::text[]),
    add column offered_standing text not null default 'NOT_ASKED_YET';
alter table casework.first_hour_told
    add constraint first_hour_told_through_fits
        check (casework.answer_fits(told_through is not null, told_through_standing)),
    add constraint first_hour_told_explained_fits
        check (casework.answer_fits(explained is not null, explained_standing)),
    add constraint first_hour_told_offered_fits check (casework.answer_fits(offered is not null, offered_standing)),
    add constraint first_hour_told_offered_after_a_no
        check (offered is null or response is not distinct from 'DOES_NOT_AGREE'),
    drop constraint first_hour_told_try_again_when_not_yet,
    add constraint first_hour_told_try_again_when_not_agreed
        check (try_again_at is null or (response in ('COULD_NOT_YET', 'DOES_NOT_AGREE')) is true);
comment on column casework.first_hour_told.told_through is 'Who interpreted; never who came with the child.';
comment on column casework.first_hour_told.told_through_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_told.explained is 'How it was explained.';
comment on column casework.first_hour_told.explained_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_told.offered is 'What a child who does not agree was offered all the same.';
comment on column casework.first_hour_told.offered_standing is 'Certainty, or why there is no value.';
