create table casework.provider_account (
    id uuid constraint provider_account_pk primary key default gen_random_uuid(),
    provider_id uuid not null,
    agency_id uuid not null,
    person_id uuid not null constraint provider_account_person_fk references account.person,
    given_by uuid not null constraint provider_account_given_by_fk references account.person,
    given_at timestamptz not null,
    ended_by uuid constraint provider_account_ended_by_fk references account.person,
    ended_at timestamptz,
    constraint provider_account_provider_fk foreign key (provider_id, agency_id)
        references casework.provider (id, agency_id),
    constraint provider_account_ended_whole check ((ended_by is null) = (ended_at is null))
);
create unique index provider_account_once on casework.provider_account (person_id) where ended_at is null;
create index provider_account_provider_idx on casework.provider_account (provider_id) where ended_at is null;
comment on table casework.provider_account is 'Who answers for a provider with an account of their own; ended, never deleted.';
comment on column casework.provider_account.id is 'Random surrogate.';
comment on column casework.provider_account.provider_id is 'For which provider.';
comment on column casework.provider_account.agency_id is 'Whose directory.';
comment on column casework.provider_account.person_id is 'Who.';
comment on column casework.provider_account.given_by is 'The administrator who let this person answer.';
comment on column casework.provider_account.given_at is 'Since when.';
comment on column casework.provider_account.ended_by is 'Who ended it.';
comment on column casework.provider_account.ended_at is 'Since when no more.';

create function casework.my_provider() returns uuid language sql stable parallel safe
    return (select a.provider_id from casework.provider_account a
        where a.person_id = (select casework.me()) and a.ended_at is null and casework.my_agencies() = '{}');
comment on function casework.my_provider() is 'The provider for which the acting person answers; null for everybody of the house.';
create function casework.my_providers_agency() returns uuid language sql stable parallel safe
    return (select a.agency_id from casework.provider_account a
        where a.person_id = (select casework.me()) and a.ended_at is null and casework.my_agencies() = '{}');
comment on function casework.my_providers_agency() is 'The agency whose directory that provider stands in.';
grant execute on function casework.my_provider(), casework.my_providers_agency() to kinward_web;

-- Name and clock of the agency stand over the provider's own pages.
create policy of_my_provider on account.agency for select to kinward_web
    using (id = (select casework.my_providers_agency()));
