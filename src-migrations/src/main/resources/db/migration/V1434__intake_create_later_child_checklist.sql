create table casework.later_child_checklist (
    intake_id uuid constraint later_child_checklist_pk primary key
        constraint later_child_checklist_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    child_signs text[], child_signs_said text,
    child_signs_standing text not null,
    child_not_so text[], child_not_so_said text,
    child_not_so_standing text not null,
    child_we_think text constraint later_child_checklist_child_we_think_known
        check (child_we_think in ('LIKELY', 'NOT_SURE', 'NOT_LIKELY')),
    child_we_think_standing text not null
);
comment on table casework.later_child_checklist is 'A page of later: checklist about the child (FIELD part 3).';
comment on column casework.later_child_checklist.child_signs is 'What is seen or known?';
comment on column casework.later_child_checklist.child_not_so is 'What is known not to be so?';
comment on column casework.later_child_checklist.child_we_think is 'What do you think: was the child trafficked?';
