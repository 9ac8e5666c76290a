-- Where a person wants mail. It is kept with the account and not with the work: pages about children cannot read it.
create table account.mail_address (
    person_id uuid constraint mail_address_pk primary key constraint mail_address_person_fk references account.person,
    address text not null constraint mail_address_form
        check (char_length(address) <= 200 and address ~ '^[^[:space:]@<>,;]+@[^[:space:]@<>,;]+$'),
    kept_at timestamptz not null default now()
);
comment on table account.mail_address is 'Where a person wants the mail of the day; said by the person alone.';
comment on column account.mail_address.person_id is 'Whose address it is.';
comment on column account.mail_address.address is 'The address.';
comment on column account.mail_address.kept_at is 'When the person said so.';

create table account.mail_outbox (
    person_id uuid not null constraint mail_outbox_person_fk references account.person,
    day date not null,
    attempts integer not null default 0,
    next_try_at timestamptz not null,
    left_at timestamptz not null,
    sent_at timestamptz,
    constraint mail_outbox_pk primary key (person_id, day)
);
create index mail_outbox_next_ix on account.mail_outbox (next_try_at, person_id) where sent_at is null;
comment on table account.mail_outbox is 'One mail a person and day; it holds no word of it: what it says is counted when it is sent.';
comment on column account.mail_outbox.person_id is 'To whom.';
comment on column account.mail_outbox.day is 'Of which day, on the clock of the agency.';
comment on column account.mail_outbox.attempts is 'How often it was taken.';
comment on column account.mail_outbox.next_try_at is 'Not taken before; moved on when it is taken, so that a crash gives it back.';
comment on column account.mail_outbox.left_at is 'When it was left.';
comment on column account.mail_outbox.sent_at is 'When it was sent, or found that there is nothing to say.';

do $$
declare
    fenced text;
begin
    foreach fenced in array array['mail_address', 'mail_outbox'] loop
        execute format('alter table account.%I enable row level security', fenced);
        execute format('alter table account.%I force row level security', fenced);
        execute format('create policy owner_migrates on account.%I to kinward_owner using (true) with check (true)', fenced);
        execute format('create policy accounts_keeps on account.%I to kinward_accounts using (true) with check (true)', fenced);
        execute format('grant select, insert, update, delete on account.%I to kinward_accounts', fenced);
    end loop;
end
$$;
