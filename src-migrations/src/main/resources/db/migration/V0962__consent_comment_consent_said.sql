-- A withdrawal against the child is the guardian's alone; a child speaks for itself.
alter table casework.consent_said add constraint consent_said_child_speaks check (whose = 'WHO_ANSWERS'
    or (state <> 'WITHDRAWN_AGAINST_CHILD' and coalesce(given_by, 'CHILD') = 'CHILD'));
alter table casework.consent_said
    add constraint consent_said_answerer_known check (answerer in ('PARENT', 'CARER_BY_CUSTOM', 'CARER_BY_PAPER',
        'NAMED_GUARDIAN', 'PLACING_AUTHORITY', 'HEAD_OF_SHELTER')),
    add constraint consent_said_functions_known check (functions <@ array['SOCIAL_WORKER', 'MANAGER', 'NURSE_OR_DOCTOR',
        'PSYCHOLOGIST', 'LAWYER', 'TEACHER', 'OFFICER_OF_THE_AUTHORITY']);
comment on table casework.consent_said is 'What one side said to one use; the last line of each side holds. Added to, never changed.';
comment on column casework.consent_said.consent_id is 'The use.';
comment on column casework.consent_said.number is 'Counts what was said about this use.';
comment on column casework.consent_said.whose is 'The child, or who answers for the child.';
comment on column casework.consent_said.state is 'What was said; nothing said yet has no line.';
comment on column casework.consent_said.asked_on is 'The day on which it was asked.';
comment on column casework.consent_said.statement_id is 'The version of the data-use statement that was told.';
comment on column casework.consent_said.language is 'In which language, ISO 639.';
comment on column casework.consent_said.interpreter is 'Who interpreted; never who came with the child.';
comment on column casework.consent_said.explained is 'How it was explained.';
comment on column casework.consent_said.said_back is 'What was said back, without names.';
comment on column casework.consent_said.line is 'Why this child understands, does not yet, or cannot be asked, without names.';
comment on column casework.consent_said.given_by is 'Who spoke.';
comment on column casework.consent_said.answerer is 'As whom, if it was who answers for the child.';
comment on column casework.consent_said.functions is 'The two different functions, if two professionals decided.';
comment on column casework.consent_said.cannot_because is 'Why nobody can be asked now.';
comment on column casework.consent_said.try_again_at is 'When to ask again.';
comment on column casework.consent_said.told_to_stop is 'The offices that are told to stop.';
comment on column casework.consent_said.erase is 'Whether something should be erased.';
comment on column casework.consent_said.erase_what is 'What should be erased, without names.';
comment on column casework.consent_said.decided_with is 'The authority with which a manager decided about a withdrawal against the child.';
comment on column casework.consent_said.written_by is 'Who wrote it down.';
comment on column casework.consent_said.written_at is 'When.';
