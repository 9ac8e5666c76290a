create table casework.line_ended (
    intake_id uuid not null constraint line_ended_intake_fk references casework.intake on delete cascade,
    field text not null constraint line_ended_field_known check (field in ('MAY_KNOW', 'MAY_NOT_COME_NEAR')),
    item integer not null constraint line_ended_item_range check (item between 0 and 199),
    reason text not null constraint line_ended_reason_length check (char_length(reason) between 3 and 300),
    ended_by uuid not null constraint line_ended_by_fk references account.person,
    ended_at timestamptz not null,
    constraint line_ended_pk primary key (intake_id, field, item)
);
comment on table casework.line_ended is 'A line of the vault that does not hold any more: whom we may tell, who may not come near. The line itself stays.';
comment on column casework.line_ended.intake_id is 'The intake.';
comment on column casework.line_ended.field is 'Which list of the vault.';
comment on column casework.line_ended.item is 'Which slot of that list.';
comment on column casework.line_ended.reason is 'Why it does not hold any more, in words without names.';
comment on column casework.line_ended.ended_by is 'Who said so.';
comment on column casework.line_ended.ended_at is 'When.';
