create table casework.document (
    id uuid constraint document_pk primary key,
    case_file_id uuid not null constraint document_case_file_fk references casework.case_file,
    kind text not null constraint document_kind_known check (kind in ('BIRTH_PAPER', 'IDENTITY_PAPER', 'SCHOOL_PAPER',
        'HEALTH_PAPER', 'COURT_PAPER', 'POLICE_PAPER', 'AUTHORITY_PAPER', 'AGREEMENT', 'LETTER', 'PHOTOGRAPH', 'OTHER')),
    photograph boolean not null generated always as (kind = 'PHOTOGRAPH') stored,
    dated date,
    shows_child boolean not null,
    audience text not null constraint document_audience_known
        check (audience in ('WHO_LEADS', 'WHO_WORKS_ON_IT', 'SHIFT_TOO')),
    pages integer not null constraint document_pages_counted check (pages between 1 and 20),
    put_by uuid not null constraint document_put_by_fk references account.person,
    put_at timestamptz not null,
    constraint document_photograph_is_one_picture check (kind <> 'PHOTOGRAPH' or pages = 1),
    constraint document_seen_key unique (id, photograph, put_by),
    constraint document_not_dated_ahead check (dated <= (put_at at time zone 'UTC')::date + 1),
    constraint document_shows_who_it_must check (shows_child or kind not in ('BIRTH_PAPER', 'IDENTITY_PAPER', 'PHOTOGRAPH')),
    constraint document_of_health_for_who_leads check (kind <> 'HEALTH_PAPER' or audience = 'WHO_LEADS'),
    constraint document_that_shows_not_for_the_shift check (audience <> 'SHIFT_TOO' or not shows_child)
);
create index document_case_file_idx on casework.document (case_file_id, put_at desc, id);
comment on table casework.document is 'A paper or a photograph that was put in; its pages lie in the vault; never changed.';
comment on column casework.document.id is 'Random surrogate, the same in the vault.';
comment on column casework.document.case_file_id is 'Of which case file.';
comment on column casework.document.kind is 'What it is; it takes the place of a title.';
comment on column casework.document.photograph is 'Whether a second person looks at it first.';
comment on column casework.document.dated is 'The day that stands on it; null where nobody knows.';
comment on column casework.document.shows_child is 'Whether somebody could say from it who the child is.';
comment on column casework.document.audience is 'Who may see it.';
comment on column casework.document.pages is 'How many pages.';
comment on column casework.document.put_by is 'Who put it in.';
comment on column casework.document.put_at is 'When.';
