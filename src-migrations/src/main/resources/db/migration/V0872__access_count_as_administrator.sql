-- What is counted before something closes was open to the accounts' role for every agency at any time (V0863, V0866,
-- V0867). Now it counts what is of the agency of the administrator who acts in this transaction, and nothing while nobody
-- or anybody else acts: the sign-in page and the comparison of rights run as this role too (ADR 0034).
create function casework.my_administered() returns uuid language sql stable parallel safe
    return (select p.agency_id from account.person p where p.id = (select casework.me()) and p.disabled_at is null
        and exists (select from account.person_role r where r.person_id = p.id and r.role = 'ADMINISTRATOR'));
comment on function casework.my_administered() is 'The agency that the acting person administers, or null.';
grant execute on function casework.my_administered() to kinward_accounts;

alter policy accounts_counts on casework.intake
    using (state = 'draft' and agency_id = (select casework.my_administered()));
alter policy accounts_counts on casework.case_file
    using (state = 'open' and agency_id = (select casework.my_administered()));
alter policy accounts_counts on casework.task
    using (done_at is null and for_whom = 'person' and agency_id = (select casework.my_administered()));
-- The row has no agency of its own: it is seen with its intake or its record, which the fences above show or hide.
alter policy accounts_counts on casework.first_hour_tonight using (
    exists (select from casework.intake i where i.id = intake_id and i.state = 'draft')
    or exists (select from casework.case_file f where f.intake_id = first_hour_tonight.intake_id and f.state = 'open'));
grant select (agency_id) on casework.task to kinward_accounts;
