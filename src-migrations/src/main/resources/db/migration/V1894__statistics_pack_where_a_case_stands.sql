-- The packed form says it as well, at the end of each of its two values. What was packed before is packed anew.
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
        || int8send((coalesce(r.paid_how, 2)::bigint << 48) | (coalesce(r.paid_to, 2)::bigint << 32) | (coalesce(r.violence, 2)::bigint << 16) | coalesce(r.stage, 2)::bigint)
        || int8send((coalesce(r.danger, 2)::bigint << 48) | (coalesce(r.identified_by, 2)::bigint << 32) | (coalesce(r.identifying, 2)::bigint << 16) | coalesce(r.home_language, 2)::bigint)
        || int8send(coalesce(r.served, 2)::bigint << 48)
        || int8send(r.child_key) || int8send(coalesce(r.tied_to, 0));
comment on function statistics.packed_ones(statistics.record) is
    'Months, place, whether the age is estimated, every dimension with one value in the order of the program, of a record of an older form 2; the child and to whom it is tied, 0 for nobody.';

create or replace function statistics.packed_several(r statistics.record) returns text language sql stable parallel safe
    return concat_ws('|', coalesce(array_to_string(r.form_happened, ','), '2'),
        coalesce(array_to_string(r.form_intended, ','), '2'),
        coalesce(array_to_string(r.form_suspected, ','), '2'),
        coalesce(array_to_string(r.activity, ','), '2'),
        coalesce(array_to_string(r.factor, ','), '2'),
        coalesce(array_to_string(r.factor_open, ','), '2'),
        coalesce(array_to_string(r.need, ','), '2'),
        coalesce(array_to_string(r.service, ','), '2'),
        coalesce(array_to_string(r.service_begun, ','), '2'),
        coalesce(array_to_string(r.factor_left, ','), '2'),
        coalesce(array_to_string(r.incident, ','), '2'),
        coalesce(array_to_string(r.contact_missed, ','), '2'),
        coalesce(array_to_string(r.family_help, ','), '2'),
        coalesce(array_to_string(r.legal, ','), '2'),
        coalesce(array_to_string(r.law, ','), '2'),
        coalesce(array_to_string(r.promise, ','), '2'),
        coalesce(array_to_string(r.danger_at_work, ','), '2'),
        coalesce(array_to_string(r.help_said, ','), '2'),
        coalesce(array_to_string(r.consent, ','), '2'),
        coalesce(array_to_string(r.service_accepted, ','), '2'),
        coalesce(array_to_string(r.service_unanswered, ','), '2'),
        coalesce(array_to_string(r.referral_answer, ','), '2'),
        coalesce(array_to_string(r.factor_smaller, ','), '2'),
        coalesce(array_to_string(r.factor_guarded, ','), '2'),
        coalesce(array_to_string(r.factor_gone, ','), '2'),
        coalesce(array_to_string(r.service_by, ','), '2'),
        coalesce(array_to_string(r.factors_after_six, ','), '2'),
        coalesce(array_to_string(r.factors_after_twelve, ','), '2'));
update statistics.packed_record p set ones = statistics.packed_ones(r), several = statistics.packed_several(r)
    from statistics.record r where r.record_id = p.record_id and r.from_snapshot = p.from_snapshot and r.agency_id = p.agency_id;
alter table statistics.packed_record add constraint packed_record_ones_whole check (octet_length(ones) = 152);
-- What is known already is read once more, so that its next version says all of it.
insert into casework.figure_change (about, thing) select 'FILE', k.case_file_id from statistics.known_file k;
