-- Photographs, and what is known of suspected persons, are kept for a shorter time than the file (FIELD F50): rules and days of their
-- own. A day says by which rule it came, and a rule that changed reaches the days that the program gave, and none that a person gave.
alter table casework.retention_rule
    add column part text not null default 'FILE' constraint retention_rule_part_known check (part in ('FILE', 'PHOTOGRAPHS', 'SUSPECTS')),
    drop constraint retention_rule_pk,
    add constraint retention_rule_pk primary key (agency_id, part, number);
comment on table casework.retention_rule is 'How long an agency keeps closed files, or a part of them, before somebody looks; added to, never changed.';
comment on column casework.retention_rule.part is 'Of the whole file, of its photographs, or of suspected persons.';

alter table casework.retention_line
    add column part text not null default 'FILE' constraint retention_line_part_known check (part in ('FILE', 'PHOTOGRAPHS', 'SUSPECTS')),
    add column rule_number integer not null default 0 constraint retention_line_rule_number check (rule_number >= 0),
    drop constraint retention_line_pk,
    add constraint retention_line_pk primary key (case_file_id, closing_number, part, number),
    drop constraint retention_line_first_by_program,
    add constraint retention_line_kept_on_by_a_person check (case when because = 'KEPT_ON' then number > 1
        and written_by is not null and char_length(words) >= 3 else written_by is null and words = '' end);
comment on column casework.retention_line.part is 'Of the whole file, of its photographs, or of suspected persons.';
comment on column casework.retention_line.rule_number is 'By which rule of the agency; 0 for what came with the program, and for what a person said.';
comment on column casework.retention_line.written_by is 'Who looked; null for a day that the program gave.';

create table casework.retention_carried (
    agency_id uuid not null,
    part text not null,
    number integer not null,
    changed integer not null constraint retention_carried_changed check (changed >= 0),
    carried_at timestamptz not null,
    constraint retention_carried_pk primary key (agency_id, part, number),
    constraint retention_carried_rule_fk foreign key (agency_id, part, number)
        references casework.retention_rule (agency_id, part, number)
);
comment on table casework.retention_carried is 'That a rule has reached every closed file, and how many days it changed.';
comment on column casework.retention_carried.agency_id is 'Whose rule.';
comment on column casework.retention_carried.part is 'Of the whole file, of its photographs, or of suspected persons.';
comment on column casework.retention_carried.number is 'Which rule.';
comment on column casework.retention_carried.changed is 'How many days it changed.';
comment on column casework.retention_carried.carried_at is 'When the last one was looked at.';
