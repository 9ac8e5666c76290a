-- The few withdrawals against a child that wait for a decision, without looking at every question of every child.
create index consent_said_contested_idx on casework.consent_said (written_at, consent_id)
    where state = 'WITHDRAWN_AGAINST_CHILD';
