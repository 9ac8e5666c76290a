comment on table casework.referral_reason is 'Why a referral was declined or not delivered; read by who works on the case.';
comment on column casework.referral_reason.referral_id is 'Which referral.';
comment on column casework.referral_reason.number is 'Of which move.';
comment on column casework.referral_reason.state is 'Declined or not delivered.';
comment on column casework.referral_reason.why is 'What is counted.';
comment on column casework.referral_reason.words is 'In words, without names.';

-- All that a provider ever reads of a child: words, part by part, as the preview showed them.
create table casework.referral_share (
    referral_id uuid not null,
    provider_id uuid not null,
    part text not null constraint referral_share_part_known check (part in ('NUMBER', 'SERVICE', 'ASKED',
        'WHO_THE_CHILD_IS', 'WHERE_THE_CHILD_IS', 'FAMILY', 'HEALTH', 'WHAT_HAPPENED', 'SCHOOL_AND_WORK', 'PAPERS',
        'HELP_GIVEN')),
    words text not null constraint referral_share_words_length check (char_length(words) between 1 and 300),
    sent_at timestamptz not null,
    due_at timestamptz not null,
    until_at timestamptz,
    ended_at timestamptz,
    constraint referral_share_pk primary key (referral_id, part),
    constraint referral_share_referral_fk foreign key (referral_id, provider_id)
        references casework.referral (id, provider_id)
);
create index referral_share_provider_idx on casework.referral_share (provider_id, due_at, referral_id)
    where part = 'NUMBER';
comment on table casework.referral_share is 'What a provider reads of a child while the referral is open; words are never changed, only ended.';
comment on column casework.referral_share.referral_id is 'Which referral.';
comment on column casework.referral_share.provider_id is 'Who reads it.';
comment on column casework.referral_share.part is 'The number, the service, what is asked, or a group of data that consent covers.';
comment on column casework.referral_share.words is 'Exactly what is read, without names.';
comment on column casework.referral_share.sent_at is 'When it was sent.';
comment on column casework.referral_share.due_at is 'Until when an answer is waited for.';
comment on column casework.referral_share.until_at is 'When the consent ends by itself.';
comment on column casework.referral_share.ended_at is 'When it was taken away.';
