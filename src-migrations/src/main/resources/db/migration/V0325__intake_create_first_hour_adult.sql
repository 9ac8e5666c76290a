create table casework.first_hour_adult (
    intake_id uuid constraint first_hour_adult_pk primary key
        constraint first_hour_adult_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    present boolean,
    present_standing text not null constraint first_hour_adult_present_fits
        check (casework.answer_fits(present is not null, present_standing)),
    says_to_be text constraint first_hour_adult_says_to_be_known
        check (says_to_be in ('MOTHER', 'FATHER', 'STEP_PARENT', 'GRANDPARENT', 'AUNT_OR_UNCLE',
            'BROTHER_OR_SISTER', 'OTHER_RELATIVE', 'HUSBAND_OR_WIFE', 'EMPLOYER', 'TEACHER_OR_MASTER',
            'NEIGHBOUR', 'TRAVELLED_ALONG', 'STRANGER', 'OTHER')),
    says_to_be_standing text not null constraint first_hour_adult_says_to_be_fits
        check (casework.answer_fits(says_to_be is not null, says_to_be_standing)),
    child_says text constraint first_hour_adult_child_says_known
        check (child_says in ('MOTHER', 'FATHER', 'STEP_PARENT', 'GRANDPARENT', 'AUNT_OR_UNCLE',
            'BROTHER_OR_SISTER', 'OTHER_RELATIVE', 'HUSBAND_OR_WIFE', 'EMPLOYER', 'TEACHER_OR_MASTER',
            'NEIGHBOUR', 'TRAVELLED_ALONG', 'STRANGER', 'OTHER')),
    child_says_standing text not null constraint first_hour_adult_child_says_fits
        check (casework.answer_fits(child_says is not null, child_says_standing)),
    seen_together text constraint first_hour_adult_seen_together_known
        check (seen_together in ('AT_EASE', 'CHILD_IS_SILENT', 'CHILD_IS_AFRAID',
            'ADULT_ANSWERS_FOR_THE_CHILD', 'OTHER')),
    seen_together_standing text not null constraint first_hour_adult_seen_together_fits
        check (casework.answer_fits(seen_together is not null, seen_together_standing)),
    papers text constraint first_hour_adult_papers_known
        check (papers in ('NONE', 'SEEN', 'DOUBTFUL')),
    papers_standing text not null constraint first_hour_adult_papers_fits
        check (casework.answer_fits(papers is not null, papers_standing)),
    kept_apart text constraint first_hour_adult_kept_apart_known
        check (kept_apart in ('APART_UNTIL_CHECKED', 'NOT_APART_YET', 'CHECKED_MAY_BE_TOGETHER')),
    kept_apart_standing text not null constraint first_hour_adult_kept_apart_fits
        check (casework.answer_fits(kept_apart is not null, kept_apart_standing)),
    version bigint not null,
    constraint first_hour_adult_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_adult is 'Page 6: an adult who came with the child; the relation is only said.';
comment on column casework.first_hour_adult.intake_id is 'The intake.';
comment on column casework.first_hour_adult.told_by is 'Source of the answers.';
comment on column casework.first_hour_adult.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_adult.present is 'Whether an adult came with the child.';
comment on column casework.first_hour_adult.present_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_adult.says_to_be is 'What the adult says to be.';
comment on column casework.first_hour_adult.says_to_be_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_adult.child_says is 'What the child says the adult is.';
comment on column casework.first_hour_adult.child_says_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_adult.seen_together is 'How the two are when seen together.';
comment on column casework.first_hour_adult.seen_together_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_adult.papers is 'Paper that shows the relation.';
comment on column casework.first_hour_adult.papers_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_adult.kept_apart is 'Whether they are apart until somebody has checked.';
comment on column casework.first_hour_adult.kept_apart_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_adult.version is 'Counts saves, from 0.';
