-- The proof that nothing small is found: for each reader and goal two tables that fit everything published.
create table statistics.witness (
    family_id uuid not null,
    issue smallint not null,
    reader text not null constraint witness_reader_known check (reader in ('PUBLIC', 'PARTNER')),
    number integer not null,
    counts bigint[] not null,
    constraint witness_pk primary key (family_id, issue, reader, number),
    constraint witness_issue_fk foreign key (family_id, issue) references statistics.issue
);
comment on table statistics.witness is 'A table that could be the true one to a reader.';
comment on column statistics.witness.family_id is 'Of which family.';
comment on column statistics.witness.issue is 'Of which issue.';
comment on column statistics.witness.reader is 'To whom.';
comment on column statistics.witness.number is 'Which one, from 1.';
comment on column statistics.witness.counts is 'What it has in each unknown.';

create table statistics.proof (
    family_id uuid not null,
    issue smallint not null,
    reader text not null,
    number integer not null,
    goal integer[] not null,
    few bigint,
    many bigint not null,
    few_in integer not null,
    many_in integer not null,
    constraint proof_pk primary key (family_id, issue, reader, number),
    constraint proof_few_fk foreign key (family_id, issue, reader, few_in) references statistics.witness,
    constraint proof_many_fk foreign key (family_id, issue, reader, many_in) references statistics.witness
);
comment on table statistics.proof is 'One goal, and the two tables that show it.';
comment on column statistics.proof.family_id is 'Of which family.';
comment on column statistics.proof.issue is 'Of which issue.';
comment on column statistics.proof.reader is 'To whom.';
comment on column statistics.proof.number is 'Which one, from 1.';
comment on column statistics.proof.goal is 'The unknowns that must not be found.';
comment on column statistics.proof.few is 'So few it could be; null where only more is asked.';
comment on column statistics.proof.many is 'So many it could be.';
comment on column statistics.proof.few_in is 'The table where it is few.';
comment on column statistics.proof.many_in is 'The table where it is many.';
