-- Who covers for the lead worker reads why a record is held or to be erased, as the lead worker does (ADR 43).
alter policy for_the_case on casework.legal_hold_words using (
    exists (select from casework.legal_hold h join casework.case_file f on f.intake_id = h.intake_id where h.id = hold_id
        and (f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[])
            or f.place_id = any ((select casework.my_managed_places())::uuid[]))));
alter policy for_the_case on casework.erasure_words using (
    exists (select from casework.erasure e join casework.case_file f on f.intake_id = e.intake_id where e.id = erasure_id
        and (f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[])
            or f.place_id = any ((select casework.my_managed_places())::uuid[]))));

-- A cover names a record and the people around it: it is forgotten with the record, and only then.
create policy program_forgets on casework.cover for delete to kinward_jobs using (
    intake_id in (select e.intake_id from casework.erasure e where e.state = 'confirmed'));
grant delete on casework.cover to kinward_jobs;
