create table casework.later_adult_checklist (
    intake_id uuid constraint later_adult_checklist_pk primary key
        constraint later_adult_checklist_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    adult_signs text[], adult_signs_said text,
    adult_signs_standing text not null,
    adult_not_so text[], adult_not_so_said text,
    adult_not_so_standing text not null,
    adult_we_think text constraint later_adult_checklist_adult_we_think_known
        check (adult_we_think in ('LIKELY', 'NOT_SURE', 'NOT_LIKELY')),
    adult_we_think_standing text not null
);
comment on table casework.later_adult_checklist is 'A page of later: checklist about the adult who came along (FIELD part 3).';
comment on column casework.later_adult_checklist.adult_signs is 'What is seen or known?';
comment on column casework.later_adult_checklist.adult_not_so is 'What is known not to be so?';
comment on column casework.later_adult_checklist.adult_we_think is 'What do you think: does this adult take part in it?';
