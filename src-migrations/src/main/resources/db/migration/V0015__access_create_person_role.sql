create table account.person_role (
    person_id uuid not null constraint person_role_person_fk references account.person,
    role text not null constraint person_role_known check (role in ('SOCIAL_WORKER', 'DUTY_CARER', 'SHELTER_MANAGER',
        'DATA_OFFICER', 'ADMINISTRATOR', 'AUDITOR', 'COMMITTEE_MEMBER', 'PROVIDER', 'APPROVER')),
    constraint person_role_pk primary key (person_id, role)
);
comment on table account.person_role is 'What a person is here to do.';
comment on column account.person_role.person_id is 'The person.';
comment on column account.person_role.role is 'The role, as in the core.';
