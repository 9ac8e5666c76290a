-- The packed form says it as well, at its end. What was packed before is packed anew.
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
        coalesce(array_to_string(r.factor_gone, ','), '2'));
update statistics.packed_record p set several = statistics.packed_several(r)
    from statistics.record r where r.record_id = p.record_id and r.from_snapshot = p.from_snapshot and r.agency_id = p.agency_id;

-- What is known already is read once more, so that its next version says all of it.
insert into casework.figure_change (about, thing) select 'FILE', k.case_file_id from statistics.known_file k;
