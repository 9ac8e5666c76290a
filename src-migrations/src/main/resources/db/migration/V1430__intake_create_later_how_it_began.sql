create table casework.later_how_it_began (
    intake_id uuid constraint later_how_it_began_pk primary key
        constraint later_how_it_began_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    began_by text constraint later_how_it_began_began_by_known
        check (began_by in ('RECRUITER_CAME', 'FAMILY_ASKED', 'CHILD_ASKED', 'FRIENDS_TOGETHER', 'OTHER_WAY')),
    began_by_standing text not null,
    recruiter text, recruiter_said text,
    recruiter_standing text not null,
    promised text[], promised_said text,
    promised_standing text not null,
    family_part text constraint later_how_it_began_family_part_known
        check (family_part in ('NO_PART', 'DID_NOT_KNOW', 'ALLOWED_IT', 'ACTIVE', 'FORCED_OR_DECEIVED', 'ALSO_TRAFFICKED')),
    family_part_standing text not null,
    paid_family text, paid_family_said text,
    paid_family_standing text not null,
    paid_debt text, paid_debt_said text,
    paid_debt_standing text not null,
    leaving_age integer constraint later_how_it_began_leaving_age_bounds check (leaving_age between 0 and 17),
    leaving_age_standing text not null,
    leaving_year integer constraint later_how_it_began_leaving_year_bounds check (leaving_year between 0 and 2100),
    leaving_year_standing text not null,
    leaving_month integer constraint later_how_it_began_leaving_month_bounds check (leaving_month between 0 and 12),
    leaving_month_standing text not null
);
comment on table casework.later_how_it_began is 'A page of later: how it began (FIELD part 3).';
comment on column casework.later_how_it_began.began_by is 'Who started it?';
comment on column casework.later_how_it_began.recruiter is 'What was the person who took the child to the child?';
comment on column casework.later_how_it_began.promised is 'What was promised?';
comment on column casework.later_how_it_began.family_part is 'What was the family’s part in it?';
comment on column casework.later_how_it_began.paid_family is 'Money and debt: What did the family get?';
comment on column casework.later_how_it_began.paid_debt is 'Money and debt: Was there a debt?';
comment on column casework.later_how_it_began.leaving_age is 'When the child left home: At what age?';
comment on column casework.later_how_it_began.leaving_year is 'When the child left home: In which year?';
comment on column casework.later_how_it_began.leaving_month is 'When the child left home: In which month? Write 1 to 12.';
