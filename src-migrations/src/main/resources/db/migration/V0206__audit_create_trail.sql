create view audit.trail with (security_invoker = true) as
    select written_at, entry_id, number, stream, request_id, person_id, action, object, subjects, outcome from audit.entry
    union all
    select written_at, entry_id, null, stream, request_id, person_id, action, object, subjects, outcome from audit.inbox;
comment on view audit.trail is 'All entries of all streams, sealed and still waiting, for those who may read the audit.';
grant select on audit.trail to kinward_audit_reader;
