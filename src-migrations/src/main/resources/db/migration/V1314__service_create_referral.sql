create table casework.referral (
    id uuid constraint referral_pk primary key,
    case_file_id uuid not null constraint referral_case_file_fk references casework.case_file,
    provider_id uuid not null constraint referral_provider_fk references casework.provider,
    service text not null constraint referral_service_form check (service ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    urgency text not null constraint referral_urgency_known
        check (urgency in ('HOUR', 'THREE_HOURS', 'DAY', 'THREE_DAYS')),
    way text not null constraint referral_way_known check (way in ('PROGRAM', 'LETTER')),
    words text not null constraint referral_words_length check (char_length(words) between 3 and 300),
    sent_by uuid not null constraint referral_sent_by_fk references account.person,
    sent_at timestamptz not null,
    due_at timestamptz not null,
    constraint referral_provider_key unique (id, provider_id),
    constraint referral_due check (due_at - sent_at = case urgency when 'HOUR' then interval '1 hour'
        when 'THREE_HOURS' then interval '3 hours' when 'DAY' then interval '24 hours' else interval '72 hours' end)
);
create index referral_case_file_idx on casework.referral (case_file_id, sent_at desc, id);
create index referral_provider_idx on casework.referral (provider_id);
comment on table casework.referral is 'A provider is asked to serve a child; never changed.';
comment on column casework.referral.id is 'Random surrogate.';
comment on column casework.referral.case_file_id is 'Which child.';
comment on column casework.referral.provider_id is 'Who is asked.';
comment on column casework.referral.service is 'For what: a code of the list SERVICE.';
comment on column casework.referral.urgency is 'How soon an answer is needed.';
comment on column casework.referral.way is 'By the program, or by a letter with the number only.';
comment on column casework.referral.words is 'Why, without names; the provider reads a copy.';
comment on column casework.referral.sent_by is 'Who sent it.';
comment on column casework.referral.sent_at is 'When.';
comment on column casework.referral.due_at is 'Until when an answer is waited for.';

create function casework.provider_takes() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if not exists (select from casework.provider p where p.id = new.provider_id and p.state = 'OPEN'
            and new.service = any (p.services)) then
        raise check_violation using message = 'this provider takes nobody, or does not give this service';
    end if;
    return new;
end
$$;
create trigger provider_takes after insert on casework.referral
    for each row execute function casework.provider_takes();
