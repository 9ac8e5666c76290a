create table casework.consent (
    id uuid constraint consent_pk primary key,
    case_file_id uuid not null constraint consent_case_file_fk references casework.case_file,
    kind text not null constraint consent_kind_known check (kind in ('SERVICE', 'SHARING', 'FAMILY_CONTACT', 'EXTRA')),
    service text constraint consent_service_known check (service in ('HEALTH_CARE', 'TALKS_THAT_HELP', 'LEGAL_HELP',
        'SCHOOL', 'LEARNING_A_TRADE', 'LOOKING_FOR_FAMILY', 'HELP_WITH_PAPERS', 'EVERYDAY_CARE')),
    office_kind text constraint consent_office_kind_known check (office_kind in ('HEALTH_SERVICE', 'POLICE', 'COURT',
        'AUTHORITY_FOR_CHILDREN', 'PARTNER_AGENCY', 'SHELTER', 'EMBASSY', 'SCHOOL', 'LEGAL_AID', 'DONOR')),
    office text constraint consent_office_length check (char_length(office) between 2 and 120),
    data_groups text[] constraint consent_data_groups_known check (data_groups <@ array['WHO_THE_CHILD_IS',
        'WHERE_THE_CHILD_IS', 'FAMILY', 'HEALTH', 'WHAT_HAPPENED', 'SCHOOL_AND_WORK', 'PAPERS', 'HELP_GIVEN']
        and cardinality(data_groups) > 0),
    until_on date,
    family_member text constraint consent_family_member_known check (family_member in ('MOTHER', 'FATHER',
        'BROTHER_OR_SISTER', 'GRANDPARENT', 'AUNT_OR_UNCLE', 'WHO_CARED_BEFORE')),
    contact_by text constraint consent_contact_by_known check (contact_by in ('OUR_WORKER', 'AUTHORITY',
        'TRACING_SERVICE', 'PARTNER_IN_THE_AREA', 'CHILD_WITH_OUR_WORKER')),
    contact_says text[] constraint consent_contact_says_known check (contact_says <@ array['CHILD_IS_ALIVE_AND_WELL',
        'CHILD_WANTS_TO_TALK', 'CHILD_WANTS_TO_COME_HOME', 'WHERE_CHILD_IS', 'HEALTH_OF_CHILD', 'ONLY_QUESTIONS']
        and cardinality(contact_says) > 0),
    extra_use text constraint consent_extra_use_known check (extra_use in ('PHOTOGRAPH', 'STATISTICS', 'TRAINING',
        'RESEARCH', 'MEDIA', 'LATER_CONTACT')),
    added_by uuid not null constraint consent_added_by_fk references account.person,
    added_at timestamptz not null,
    constraint consent_is_one_service check ((kind = 'SERVICE') = (service is not null)),
    constraint consent_is_one_sharing check ((kind = 'SHARING') = (num_nonnulls(office_kind, office, data_groups,
        until_on) = 4) and (kind = 'SHARING' or num_nonnulls(office_kind, office, data_groups, until_on) = 0)),
    constraint consent_is_one_contact check ((kind = 'FAMILY_CONTACT') = (num_nonnulls(family_member, contact_by,
        contact_says) = 3) and (kind = 'FAMILY_CONTACT' or num_nonnulls(family_member, contact_by, contact_says) = 0)),
    constraint consent_is_one_extra check ((kind = 'EXTRA') = (extra_use is not null))
);
create index consent_case_file_idx on casework.consent (case_file_id, added_at, id);
comment on table casework.consent is 'One use that a child is asked about alone; added to, never changed.';
comment on column casework.consent.id is 'Random surrogate.';
comment on column casework.consent.case_file_id is 'Of which child.';
comment on column casework.consent.kind is 'A service, a sharing, contact with family, or an extra use.';
comment on column casework.consent.service is 'Which service.';
comment on column casework.consent.office_kind is 'What kind of office something is shared with.';
comment on column casework.consent.office is 'What the office is called; never a name of a person.';
comment on column casework.consent.data_groups is 'Which groups of what is written down.';
comment on column casework.consent.until_on is 'The last day on which something may be shared.';
comment on column casework.consent.family_member is 'Whom in the family; the name is in the vault.';
comment on column casework.consent.contact_by is 'By whom contact is made.';
comment on column casework.consent.contact_says is 'What is said.';
comment on column casework.consent.extra_use is 'Which extra use.';
comment on column casework.consent.added_by is 'Who added it.';
comment on column casework.consent.added_at is 'When.';
