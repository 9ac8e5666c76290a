-- The packed form says it as well, at its end. What was packed before is packed anew.
alter table statistics.packed_record drop constraint packed_record_ones_whole;
create or replace function statistics.packed_ones(r statistics.record) returns bytea language sql immutable parallel safe
    return int8send((r.opened_month::bigint << 48) | (coalesce(r.closed_month, 0)::bigint << 32) | (coalesce(r.returned_month, 0)::bigint << 16) | r.place::bigint)
        || int8send((r.estimated::integer::bigint << 48) | (r.sex::bigint << 32) | (r.age_at_intake::bigint << 16) | r.age_when_left::bigint)
        || int8send((r.age_at_closing::bigint << 48) | (r.age_basis::bigint << 32) | (r.origin_country::bigint << 16) | r.origin_region::bigint)
        || int8send((r.destination_country::bigint << 48) | (r.border::bigint << 32) | (r.parents::bigint << 16) | r.disability::bigint)
        || int8send((r.status::bigint << 48) | (r.came_by::bigint << 32) | (r.recruiter::bigint << 16) | r.first_or_again::bigint)
        || int8send((r.school::bigint << 48) | (r.birth_registered::bigint << 32) | (r.outcome::bigint << 16) | coalesce(r.wait_bed, 2)::bigint)
        || int8send((coalesce(r.wait_health, 2)::bigint << 48) | (coalesce(r.wait_assessment, 2)::bigint << 32) | (coalesce(r.wait_plan, 2)::bigint << 16) | coalesce(r.wait_service, 2)::bigint)
        || int8send((coalesce(r.stay, 2)::bigint << 48) | (coalesce(r.nights, 2)::bigint << 32) | (coalesce(r.going_out, 2)::bigint << 16) | coalesce(r.return_state, 2)::bigint)
        || int8send((coalesce(r.return_to, 2)::bigint << 48) | (coalesce(r.return_border, 2)::bigint << 32) | (coalesce(r.home_seen, 2)::bigint << 16) | coalesce(r.school_start, 2)::bigint)
        || int8send((coalesce(r.school_now, 2)::bigint << 48) | (coalesce(r.school_end, 2)::bigint << 32) | (coalesce(r.school_after_six, 2)::bigint << 16) | coalesce(r.school_after_twelve, 2)::bigint)
        || int8send((coalesce(r.work_start, 2)::bigint << 48) | (coalesce(r.work_now, 2)::bigint << 32) | (coalesce(r.work_end, 2)::bigint << 16) | coalesce(r.pay_now, 2)::bigint)
        || int8send((coalesce(r.help_start, 2)::bigint << 48) | (coalesce(r.help_now, 2)::bigint << 32) | (coalesce(r.help_end, 2)::bigint << 16) | coalesce(r.papers_start, 2)::bigint)
        || int8send((coalesce(r.papers_now, 2)::bigint << 48) | (coalesce(r.papers_end, 2)::bigint << 32) | (coalesce(r.back_after, 2)::bigint << 16) | coalesce(r.began_by, 2)::bigint)
        || int8send((coalesce(r.family_part, 2)::bigint << 48) | (coalesce(r.debt, 2)::bigint << 32) | (coalesce(r.lasted, 2)::bigint << 16) | coalesce(r.hours, 2)::bigint)
        || int8send((coalesce(r.paid_how, 2)::bigint << 48) | (coalesce(r.paid_to, 2)::bigint << 32) | (coalesce(r.violence, 2)::bigint << 16) | 0::bigint)
        || int8send(r.child_key) || int8send(coalesce(r.tied_to, 0));
comment on function statistics.packed_ones(statistics.record) is
    'Months, place, whether the age is estimated, every dimension with one value in the order of the program, of a record of an older form 2; the child and to whom it is tied, 0 for nobody.';

update statistics.packed_record p set ones = statistics.packed_ones(r)
    from statistics.record r where r.record_id = p.record_id and r.from_snapshot = p.from_snapshot and r.agency_id = p.agency_id;
alter table statistics.packed_record add constraint packed_record_ones_whole check (octet_length(ones) = 136);

-- Whoever is tied already is read once more, so that its next version says so.
insert into casework.figure_change (about, thing) select 'FILE', k.case_file_id from statistics.known_file k
    join casework.case_file f on f.id = k.case_file_id join casework.intake i on i.id = f.intake_id where i.found_with is not null;
