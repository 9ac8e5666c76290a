-- A database came back that is older than the store of the keys: casework knows photographs again whose pages two people let destroy
-- since. The program writes down that they are gone, in nobody's name; a part that it finds gone has a request without people.
alter table casework.document_line
    alter column said_by drop not null,
    drop constraint document_line_why_known,
    add constraint document_line_why_known check (why in ('OTHERS_IN_IT', 'SHOWS_WHERE', 'HURTS_DIGNITY', 'NOT_AGREED',
        'NOT_NEEDED', 'WRONG_RECORD', 'POOR_PICTURE', 'GIVEN_BACK', 'COPY_RESTORED')),
    add constraint document_line_said_by_somebody check ((said_by is null) = (why is not distinct from 'COPY_RESTORED')),
    add constraint document_line_of_a_copy check (why <> 'COPY_RESTORED' or (photograph and move = 'TAKEN_AWAY'));
comment on column casework.document_line.said_by is 'Who said it; null for what was erased before a copy came back.';
create policy program_ends_part_again on casework.document_line for insert to kinward_jobs
    with check (why = 'COPY_RESTORED' and said_by is null);
grant select (put_at) on casework.document to kinward_jobs;
