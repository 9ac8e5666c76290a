-- Many small files are one large one: what was asked for in the agency in 30 days without a second person counts towards the hundred
-- rows. The database counts, whatever the program says, one asking of an agency after the other.
alter table casework.export add column asked_before integer not null default 0
    constraint export_before_range check (asked_before >= 0);
comment on column casework.export.asked_before is 'Rows that were asked for in 30 days before without a second person.';

create function casework.rows_alone(agency uuid, since timestamptz) returns integer language sql stable as $$
    select coalesce(sum(e.asked_rows), 0)::integer from casework.export e
    where e.agency_id = agency and e.asked_at > since and e.asked_rows + e.asked_before <= 100
$$;
comment on function casework.rows_alone(uuid, timestamptz) is 'Rows of an agency that were asked for since then without a second person.';
grant execute on function casework.rows_alone(uuid, timestamptz) to kinward_web;

create function casework.count_rows_before() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('export ' || new.agency_id, 0));
    new.asked_before := casework.rows_alone(new.agency_id, now() - interval '30 days');
    return new;
end
$$;
comment on function casework.count_rows_before() is 'What was asked for before is counted when the next one is.';
create trigger counts_rows_before before update on casework.export for each row
    when (old.asked_at is null and new.asked_at is not null) execute function casework.count_rows_before();

drop policy another_answers on casework.export_answer;
create policy another_answers on casework.export_answer for insert to kinward_web with check (
    answered_by = (select casework.me()) and exists (select from casework.export e where e.id = export_id
        and e.begun_by <> (select casework.me()) and e.asked_at > now() - interval '7 days'
        and e.asked_rows + e.asked_before > 100));
drop policy officer_makes on casework.export_made;
create policy officer_makes on casework.export_made for insert to kinward_web with check (
    exists (select from casework.export e where e.id = export_id and e.begun_by = (select casework.me())
        and e.agency_id = (select casework.my_exported()) and e.asked_at > now() - interval '7 days' and e.asked_rows = made_rows
        and (e.asked_rows + e.asked_before <= 100
            or exists (select from casework.export_answer a where a.export_id = e.id and a.agreed))));

-- What waits or may be made was asked for before this version: it is a draft again, as nobody looked at what had left before. What was refused, and
-- what is over, stays as it was.
with reopened as (select e.id from casework.export e
    where e.asked_at > now() - interval '7 days' and not exists (select from casework.export_made m where m.export_id = e.id)
        and not exists (select from casework.export_answer a where a.export_id = e.id and not a.agreed)),
    unanswered as (delete from casework.export_answer a using reopened r where a.export_id = r.id)
update casework.export e set asked_at = null, snapshot = null, asked_rows = null, revision = revision + 1
    from reopened r where e.id = r.id;
