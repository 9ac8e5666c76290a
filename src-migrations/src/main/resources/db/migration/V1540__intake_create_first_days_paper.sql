-- A paper of the child (FIELD 5.9): which one, where it is, who keeps it. Each change is a row of its own, as with a leg of the way;
-- the highest version holds, and a mistake ends with a row that says so.
select casework.ship_codes('PAPER_STATE', $$
LOST|lost|perdu ~ NEVER-HAD|the child never had it|l’enfant ne l’a jamais eu
$$);
create table casework.first_days_paper (
    intake_id uuid not null constraint first_days_paper_intake_fk references casework.intake on delete cascade,
    paper integer not null constraint first_days_paper_paper_few check (paper between 1 and 20),
    version bigint not null constraint first_days_paper_version_counts check (version >= 0),
    is_mistake boolean not null,
    told_by text not null constraint first_days_paper_told_by_known check (casework.is_source(told_by)),
    told_on date not null,
    talk integer constraint first_days_paper_talk_positive check (talk > 0),
    paper_kind text, paper_kind_said text,
    paper_kind_standing text not null constraint first_days_paper_paper_kind_standing_fits
        check (casework.answer_fits(paper_kind is not null, paper_kind_standing)),
    paper_state text, paper_state_said text,
    paper_state_standing text not null constraint first_days_paper_paper_state_standing_fits
        check (casework.answer_fits(paper_state is not null, paper_state_standing)),
    paper_keeper text constraint first_days_paper_paper_keeper_known check (paper_keeper in ('WITH_US', 'RELATIVE',
        'EMPLOYER', 'WHO_TOOK_CHILD', 'POLICE', 'ORGANISATION', 'SOMEONE_ELSE')),
    paper_keeper_standing text not null constraint first_days_paper_paper_keeper_standing_fits
        check (casework.answer_fits(paper_keeper is not null, paper_keeper_standing)),
    written_by uuid not null constraint first_days_paper_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint first_days_paper_pk primary key (intake_id, paper, version),
    constraint first_days_paper_with_nobody_else check (paper_keeper is null
        or coalesce(paper_state, '') not in ('HAS-IT', 'LOST', 'NEVER-HAD')),
    constraint first_days_paper_paper_kind_said_fits check (coalesce(paper_kind = 'OTHER', false)
        = (paper_kind_said is not null) and coalesce(char_length(paper_kind_said), 1) between 1 and 100),
    constraint first_days_paper_paper_state_said_fits check (coalesce(paper_state = 'OTHER', false)
        = (paper_state_said is not null) and coalesce(char_length(paper_state_said), 1) between 1 and 100)
);
comment on table casework.first_days_paper is 'A paper of the child and who keeps it; nothing is changed or taken away.';
comment on column casework.first_days_paper.intake_id is 'The intake.';
comment on column casework.first_days_paper.paper is 'Counts the papers of a child in the order of writing.';
comment on column casework.first_days_paper.version is 'Counts saves, from 0.';
comment on column casework.first_days_paper.is_mistake is 'Whether it was written down by mistake; then it is shown no more.';
comment on column casework.first_days_paper.told_by is 'Source of the answers.';
comment on column casework.first_days_paper.told_on is 'Day on which they were told or seen.';
comment on column casework.first_days_paper.talk is 'Number of the talk, where it was one.';
comment on column casework.first_days_paper.paper_kind is 'Which paper is it?';
comment on column casework.first_days_paper.paper_kind_said is 'What was said beside other.';
comment on column casework.first_days_paper.paper_kind_standing is 'Certainty, or why there is no value.';
comment on column casework.first_days_paper.paper_state is 'Where is it?';
comment on column casework.first_days_paper.paper_state_said is 'What was said beside other.';
comment on column casework.first_days_paper.paper_state_standing is 'Certainty, or why there is no value.';
comment on column casework.first_days_paper.paper_keeper is 'Who keeps it?';
comment on column casework.first_days_paper.paper_keeper_standing is 'Certainty, or why there is no value.';
comment on column casework.first_days_paper.written_by is 'Who wrote this version.';
comment on column casework.first_days_paper.written_at is 'When.';
