-- An intake of which there is a child stays created: the child's row holds it there, whoever updates the intake.
alter table casework.intake add constraint intake_state_key unique (id, state);
alter table casework.child add column intake_state text not null generated always as ('created') stored,
    add constraint child_intake_state_fk foreign key (intake_id, intake_state) references casework.intake (id, state);
comment on column casework.child.intake_state is 'Always created: ties the intake to that state for good.';
