-- What left the house: the state that figures were taken of, and each time the figures, value or hidden, for whom.
create table statistics.release (
    family_id uuid not null constraint release_family_fk references statistics.release_family,
    number smallint not null constraint release_number check (number >= 0),
    day date not null,
    snapshot integer not null constraint release_snapshot check (snapshot > 0),
    atoms bigint[] not null,
    constraint release_pk primary key (family_id, number)
);
comment on table statistics.release is 'The state of a family that figures were taken of.';
comment on column statistics.release.family_id is 'Of which family.';
comment on column statistics.release.number is 'Which one, from 0.';
comment on column statistics.release.day is 'On which day.';
comment on column statistics.release.snapshot is 'The snapshot that was counted: what it has first is kept as it stood.';
comment on column statistics.release.atoms is 'How many case files each smallest part has.';

create table statistics.issue (
    family_id uuid not null,
    number smallint not null constraint issue_number check (number >= 0),
    release smallint not null,
    audience text not null constraint issue_audience_known check (audience in ('PUBLIC', 'PARTNER')),
    figures bigint[] not null,
    issued_by uuid not null constraint issue_issued_by_fk references account.person,
    issued_at timestamptz not null,
    constraint issue_pk primary key (family_id, number),
    constraint issue_release_fk foreign key (family_id, release) references statistics.release,
    constraint issue_once_key unique (family_id, release, audience)
);
comment on table statistics.issue is 'Figures that went out.';
comment on column statistics.issue.family_id is 'Of which family.';
comment on column statistics.issue.number is 'Which one, from 0.';
comment on column statistics.issue.release is 'The release that they are of.';
comment on column statistics.issue.audience is 'For whom.';
comment on column statistics.issue.figures is 'Each figure, null where it is hidden.';
comment on column statistics.issue.issued_by is 'Who asked for it.';
comment on column statistics.issue.issued_at is 'When it went out.';
