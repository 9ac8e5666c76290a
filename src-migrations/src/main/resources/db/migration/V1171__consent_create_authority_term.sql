create table casework.authority_term (
    country text not null default '' constraint authority_term_country_is_iso check (country ~ '^([A-Z]{2})?$'),
    number integer not null constraint authority_term_number check (number >= 0),
    hours integer not null constraint authority_term_hours check (hours between 1 and 720),
    source text not null constraint authority_term_source_length check (char_length(source) between 3 and 200),
    source_on date not null,
    set_by uuid constraint authority_term_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint authority_term_pk primary key (country, number)
);
comment on table casework.authority_term is 'Within how many hours the authority is told, by country; added to, never changed.';
comment on column casework.authority_term.country is 'Whose law, ISO 3166-1 alpha-2; empty for what came with the program.';
comment on column casework.authority_term.number is 'Counts the versions of a country.';
comment on column casework.authority_term.hours is 'Within so many hours.';
comment on column casework.authority_term.source is 'The law.';
comment on column casework.authority_term.source_on is 'Its date.';
comment on column casework.authority_term.set_by is 'The administrator; null for what came with the program.';
comment on column casework.authority_term.set_at is 'When.';

alter table casework.authority_term enable row level security;
alter table casework.authority_term force row level security;
create policy owner_migrates on casework.authority_term to kinward_owner using (true) with check (true);
create policy everybody_reads on casework.authority_term for select to kinward_web using (true);
create policy administrator_sets on casework.authority_term for insert to kinward_web
    with check (set_by = (select casework.me())
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR')
        and country in (select a.country from account.agency a
            where a.id = any ((select casework.my_agencies())::uuid[])));
grant select, insert on casework.authority_term to kinward_web;

insert into casework.authority_term (number, hours, source, source_on, set_at)
    values (0, 24, 'No law is written down here yet: this time came with the program', '2026-11-29', '2026-11-29T00:00:00Z');
