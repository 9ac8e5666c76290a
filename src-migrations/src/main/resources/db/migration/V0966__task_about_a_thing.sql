-- A task may be about one thing of a record: one consent, one office that is told to stop. Of such tasks a record has as
-- many as it has things, and they are for those who work on the case: who is only on shift reads nothing of consent.
alter table casework.task add column thing_id uuid;
comment on column casework.task.thing_id is 'What else it is about, by a surrogate; null for what is about the child only.';
drop index casework.task_one_open_key;
create unique index task_one_open_key on casework.task (intake_id, kind, thing_id) nulls not distinct where done_at is null;

alter table casework.task drop constraint task_kind_known;
alter table casework.task add constraint task_kind_known check (kind in ('MAKE_SAFE', 'CALL_NURSE', 'HELP_OTHERS',
    'TELL_AGAIN', 'HEAR_CHILD', 'FIRST_TASK', 'ASSIGN_WORKER', 'ASK_CONSENT_AGAIN', 'TELL_TO_STOP', 'LOOK_AT_ERASING',
    'DECIDE_WITHDRAWAL', 'SEE_WHO_ANSWERS', 'REVIEW_EMERGENCY', 'TELL_CHILD'));
alter table casework.task add constraint task_of_consent_is_about_a_thing check ((thing_id is not null) = (kind in (
    'ASK_CONSENT_AGAIN', 'TELL_TO_STOP', 'LOOK_AT_ERASING', 'DECIDE_WITHDRAWAL', 'SEE_WHO_ANSWERS', 'REVIEW_EMERGENCY',
    'TELL_CHILD')));

create policy things_for_who_leads on casework.task as restrictive for select to kinward_web using (
    thing_id is null or worker_id = (select casework.my_lead())
    or place_id = any ((select casework.my_managed_places())::uuid[]));
