create table casework.consent_ladder (
    country text not null default '' constraint consent_ladder_country_is_iso check (country ~ '^([A-Z]{2})?$'),
    number integer not null constraint consent_ladder_number check (number >= 0),
    asked_from integer not null,
    must_agree_from integer not null,
    first_from integer not null,
    source text not null constraint consent_ladder_source_length check (char_length(source) between 3 and 200),
    source_on date not null,
    set_by uuid constraint consent_ladder_set_by_fk references account.person,
    set_at timestamptz not null,
    constraint consent_ladder_pk primary key (country, number),
    constraint consent_ladder_goes_up check (0 < asked_from and asked_from < must_agree_from
        and must_agree_from < first_from and first_from < 18)
);
comment on table casework.consent_ladder is 'Ages at which the advice about consent changes, by country; added to, never changed.';
comment on column casework.consent_ladder.country is 'Whose law, ISO 3166-1 alpha-2; empty for what came with the program.';
comment on column casework.consent_ladder.number is 'Counts the versions of a country.';
comment on column casework.consent_ladder.asked_from is 'Full years from which on the child is asked too.';
comment on column casework.consent_ladder.must_agree_from is 'Full years from which on the child must agree.';
comment on column casework.consent_ladder.first_from is 'Full years from which on the child''s own consent comes first.';
comment on column casework.consent_ladder.source is 'Law or guidance.';
comment on column casework.consent_ladder.source_on is 'Its date.';
comment on column casework.consent_ladder.set_by is 'The administrator; null for what came with the program.';
comment on column casework.consent_ladder.set_at is 'When.';

alter table casework.consent_ladder enable row level security;
alter table casework.consent_ladder force row level security;
create policy owner_migrates on casework.consent_ladder to kinward_owner using (true) with check (true);
create policy everybody_reads on casework.consent_ladder for select to kinward_web using (true);
create policy administrator_sets on casework.consent_ladder for insert to kinward_web
    with check (set_by = (select casework.me())
        and exists (select from account.person_role r
            where r.person_id = (select casework.me()) and r.role = 'ADMINISTRATOR')
        and country in (select a.country from account.agency a
            where a.id = any ((select casework.my_agencies())::uuid[])));
grant select, insert on casework.consent_ladder to kinward_web;

insert into casework.consent_ladder (number, asked_from, must_agree_from, first_from, source, source_on, set_at)
    values (0, 6, 12, 15, 'Caring for Child Survivors of Sexual Abuse, inter-agency guidelines, second edition',
        '2023-01-01', '2026-11-28T00:00:00Z');
