-- What comes of a form is written with its claim, so nobody needs to change it afterwards.
revoke update (result) on casework.idempotency from kinward_web;
comment on column casework.idempotency.result is 'What came of it, written with the claim and committed with the work: a word or surrogates, never a value.';
