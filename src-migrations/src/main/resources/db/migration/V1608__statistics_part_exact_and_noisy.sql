-- A family hides small counts or shows tables with chance in them, never both (STATISTICS sections 3 and 4): it says so once, and
-- what goes out of it can only be of that kind.
alter table statistics.release_family
    add column protection text not null default 'SUPPRESSED'
        constraint release_family_protection_known check (protection in ('SUPPRESSED', 'NOISY')),
    add constraint release_family_protection_key unique (id, protection);
comment on column statistics.release_family.protection is 'How small counts are protected.';

alter table statistics.release
    add column protection text not null default 'SUPPRESSED' constraint release_exact check (protection = 'SUPPRESSED'),
    add constraint release_exact_fk foreign key (family_id, protection) references statistics.release_family (id, protection);
comment on column statistics.release.protection is 'Always that of a family that hides.';

create table statistics.noisy_issue (
    family_id uuid not null,
    number smallint not null constraint noisy_issue_number check (number >= 0),
    table_name text not null,
    snapshot integer not null constraint noisy_issue_snapshot check (snapshot > 0),
    day date not null,
    audience text not null constraint noisy_issue_audience_known check (audience in ('PUBLIC', 'PARTNER')),
    spent integer not null constraint noisy_issue_spent check (spent >= 0),
    counts integer[] not null,
    issued_by uuid not null constraint noisy_issue_issued_by_fk references account.person,
    issued_at timestamptz not null,
    protection text not null default 'NOISY' constraint noisy_issue_noisy check (protection = 'NOISY'),
    constraint noisy_issue_pk primary key (family_id, number),
    constraint noisy_issue_noisy_fk foreign key (family_id, protection) references statistics.release_family (id, protection),
    constraint noisy_issue_table_fk foreign key (family_id, table_name) references statistics.family_table (family_id, name),
    constraint noisy_issue_once_key unique (family_id, table_name, snapshot, audience)
);
create unique index noisy_issue_paid_once_key on statistics.noisy_issue (family_id, table_name, snapshot) where spent > 0;
comment on table statistics.noisy_issue is 'A table that went out with chance in it. What was really counted is nowhere in it.';
comment on column statistics.noisy_issue.family_id is 'Of which family.';
comment on column statistics.noisy_issue.number is 'Which one, from 0.';
comment on column statistics.noisy_issue.table_name is 'Which table of the family.';
comment on column statistics.noisy_issue.snapshot is 'The snapshot that was counted.';
comment on column statistics.noisy_issue.day is 'On which day.';
comment on column statistics.noisy_issue.audience is 'For whom.';
comment on column statistics.noisy_issue.spent is 'What it took of the budget, in thousandths of epsilon.';
comment on column statistics.noisy_issue.counts is 'The counts with chance added, the last dimension running fastest.';
comment on column statistics.noisy_issue.issued_by is 'Who asked for it.';
comment on column statistics.noisy_issue.issued_at is 'When it went out.';
comment on column statistics.noisy_issue.protection is 'Always that of a noisy family.';
