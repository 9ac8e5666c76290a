-- A record can be erased by two people. Between the two steps it is erasing: casework has forgotten it, the vault still
-- lets go. No page sees either state: the fences name the states that they show.
alter table casework.intake drop constraint intake_state_known;
alter table casework.intake add constraint intake_state_known
    check (state in ('draft', 'created', 'ending', 'discarded', 'erasing', 'erased'));
alter table casework.intake add constraint intake_erased_is_empty check (state not in ('erasing', 'erased')
    or num_nonnulls(worker_id, found_with, call_word) = 0);
-- What hangs on a record and has a place of its own goes with the record when the child moves.
alter table casework.intake add constraint intake_home_key unique (id, agency_id, place_id);
comment on column casework.intake.state is
    'Draft, created, ending (the vault still lets go) or discarded; of a record: erasing (the vault still lets go) or erased.';
comment on column casework.intake.started_at is
    'When the draft was started; of an erased record only the year, as its first moment.';
