-- Records that a data officer asks to take out of the house: what, for whom, and of which snapshot.
create table casework.export (
    id uuid constraint export_pk primary key,
    agency_id uuid not null constraint export_agency_fk references account.agency,
    begun_by uuid not null constraint export_begun_by_fk references account.person,
    begun_at timestamptz not null,
    revision bigint not null default 0,
    fields text[] not null default '{}',
    happening text constraint export_happening_known check (happening in ('RECORDED', 'CLOSED', 'OPEN_AT_END')),
    from_month date constraint export_from_is_month check (extract(day from from_month) = 1),
    to_month date constraint export_to_is_month check (extract(day from to_month) = 1),
    purpose text constraint export_purpose_length check (char_length(purpose) between 3 and 300),
    recipient text constraint export_recipient_length check (char_length(recipient) between 3 and 300),
    asked_at timestamptz,
    snapshot integer,
    asked_rows integer constraint export_rows_range check (asked_rows between 1 and 20000),
    constraint export_filter_is_whole check ((happening is null) = (from_month is null) and (happening is null) = (to_month is null)
        and from_month <= to_month),
    constraint export_aim_is_whole check ((purpose is null) = (recipient is null)),
    constraint export_asked_is_whole check ((asked_at is null) = (snapshot is null) and (asked_at is null) = (asked_rows is null)
        and (asked_at is null or (cardinality(fields) > 0 and happening is not null and purpose is not null)))
);
create index export_agency_idx on casework.export (agency_id, begun_at desc, id);
comment on table casework.export is 'An export of records without names; nothing in it is about one child.';
comment on column casework.export.id is 'Random surrogate, the key of the form that begins it.';
comment on column casework.export.agency_id is 'Whose records.';
comment on column casework.export.begun_by is 'The data officer who asks.';
comment on column casework.export.begun_at is 'When it was begun.';
comment on column casework.export.revision is 'Counts what was changed before it was asked for.';
comment on column casework.export.fields is 'Which fields, as the program names them.';
comment on column casework.export.happening is 'What happened to the case files in the period.';
comment on column casework.export.from_month is 'First month of the period, as its first day.';
comment on column casework.export.to_month is 'Last month of the period, as its first day.';
comment on column casework.export.purpose is 'What for, in words without names of children.';
comment on column casework.export.recipient is 'For whom: an organisation or an office.';
comment on column casework.export.asked_at is 'When it was asked for as it stands; null before.';
comment on column casework.export.snapshot is 'Of which snapshot the records are.';
comment on column casework.export.asked_rows is 'How many rows leave.';
