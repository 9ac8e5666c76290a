-- In many laws a suspicion of trafficking is enough: then the authority is told of it within the same time (F76).
alter table casework.authority_term add column on_suspicion boolean not null default true;
alter table casework.authority_term alter column on_suspicion drop default;
comment on column casework.authority_term.on_suspicion is 'Whether a suspicion of trafficking is enough to be told.';
comment on column casework.authority_told.about_id is
    'About what: an emergency, a suspicion of trafficking, or, by the id of the case file, that nobody answers for the child.';
