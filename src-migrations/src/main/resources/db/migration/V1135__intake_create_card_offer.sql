-- That a contact card was offered and what the child said (F38). What stands on the card is kept nowhere.
create table casework.card_offer (
    id uuid constraint card_offer_pk primary key,
    intake_id uuid not null constraint card_offer_intake_fk references casework.intake on delete cascade,
    answer text not null constraint card_offer_answer_known check (answer in ('TOOK', 'DID_NOT_WANT', 'LATER')),
    offered_by uuid not null constraint card_offer_offered_by_fk references account.person,
    offered_at timestamptz not null
);
create index card_offer_intake_idx on casework.card_offer (intake_id, offered_at desc);
comment on table casework.card_offer is 'Contact cards that were offered. Only added to.';
comment on column casework.card_offer.id is 'Made with the form: a second press of the button is the same offer.';
comment on column casework.card_offer.intake_id is 'The intake.';
comment on column casework.card_offer.answer is 'What the child said; each of them is a good answer.';
comment on column casework.card_offer.offered_by is 'Who offered it.';
comment on column casework.card_offer.offered_at is 'When it was written down.';

-- Whoever cares for the child offers it, on every shift.
alter table casework.card_offer enable row level security;
alter table casework.card_offer force row level security;
create policy owner_migrates on casework.card_offer to kinward_owner using (true) with check (true);
create policy sees_the_record on casework.card_offer for select to kinward_web
    using (exists (select from casework.intake i where i.id = intake_id and i.state = 'created'));
create policy says_what_the_child_said on casework.card_offer for insert to kinward_web
    with check (offered_by = (select casework.me())
        and exists (select from casework.intake i where i.id = intake_id and i.state = 'created'));
create policy program_ends on casework.card_offer to kinward_jobs using (true);
grant select, insert on casework.card_offer to kinward_web;
grant select, delete on casework.card_offer to kinward_jobs;
