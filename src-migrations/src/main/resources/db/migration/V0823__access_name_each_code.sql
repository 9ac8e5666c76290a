-- Whoever confirms a code confirms the one that stood on the screen, and no other that was made for the person since.
alter table account.one_time_code add column id uuid not null default gen_random_uuid();
comment on column account.one_time_code.id is 'Random surrogate of this very code; another code of the person has another.';
