create table casework.first_hour_escort (
    intake_id uuid constraint first_hour_escort_pk primary key
        constraint first_hour_escort_intake_fk references casework.intake on delete cascade,
    told_by text not null,
    told_on date not null,
    service text constraint first_hour_escort_service_known
        check (service in ('COMMITTEE', 'LINKED_COMMITTEE', 'RAPID_RESPONSE', 'POLICE_STATION',
            'CHILD_BRIGADE', 'GENDARMERIE', 'BORDER_IMMIGRATION', 'LABOUR_INSPECTOR',
            'FOREST_FISHERY_MINE_AGENT', 'PROSECUTOR_OR_JUDGE', 'SOCIAL_SERVICE',
            'HOSPITAL_OR_HEALTH_POST', 'SCHOOL', 'RELIGIOUS_LEADER', 'TRANSPORT_UNION_OR_DRIVER',
            'MARKET_WOMEN_OR_NEIGHBOUR', 'HOTLINE', 'STREET_TEAM', 'OTHER_SHELTER',
            'CONSULATE_OR_OTHER_COUNTRY', 'IOM_OR_UN', 'RELATIVE', 'EMPLOYER_BROUGHT_BACK',
            'OWN_DECISION', 'LET_GO', 'FOUND_IN_A_SURVEY', 'OTHER')),
    service_standing text not null constraint first_hour_escort_service_fits
        check (casework.answer_fits(service is not null, service_standing)),
    unit text constraint first_hour_escort_unit_length check (char_length(unit) between 1 and 120),
    unit_standing text not null constraint first_hour_escort_unit_fits
        check (casework.answer_fits(unit is not null, unit_standing)),
    paper text constraint first_hour_escort_paper_known
        check (paper in ('NONE', 'REQUISITION', 'HANDING_OVER_REPORT', 'PLACEMENT_ORDER',
            'MEDICAL_PAPER', 'OTHER')),
    paper_standing text not null constraint first_hour_escort_paper_fits
        check (casework.answer_fits(paper is not null, paper_standing)),
    helper_present boolean,
    helper_present_standing text not null constraint first_hour_escort_helper_present_fits
        check (casework.answer_fits(helper_present is not null, helper_present_standing)),
    wants_child_back boolean,
    wants_child_back_standing text not null constraint first_hour_escort_wants_child_back_fits
        check (casework.answer_fits(wants_child_back is not null, wants_child_back_standing)),
    wants_back_at timestamptz,
    version bigint not null,
    constraint first_hour_escort_told_by_known check (casework.is_source(told_by))
);
comment on table casework.first_hour_escort is 'Page 5: who brought the child. Name, phone and paper number are in the vault.';
comment on column casework.first_hour_escort.intake_id is 'The intake.';
comment on column casework.first_hour_escort.told_by is 'Source of the answers.';
comment on column casework.first_hour_escort.told_on is 'Day on which they were told or seen.';
comment on column casework.first_hour_escort.service is 'Service that brought the child.';
comment on column casework.first_hour_escort.service_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_escort.unit is 'Station, brigade or office; staff data.';
comment on column casework.first_hour_escort.unit_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_escort.paper is 'Kind of paper that was brought.';
comment on column casework.first_hour_escort.paper_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_escort.helper_present is 'Whether a social worker or organisation was there when they asked the child.';
comment on column casework.first_hour_escort.helper_present_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_escort.wants_child_back is 'Whether they want to come for the child.';
comment on column casework.first_hour_escort.wants_child_back_standing is 'Certainty, or why there is no value.';
comment on column casework.first_hour_escort.wants_back_at is 'When they want to come.';
comment on column casework.first_hour_escort.version is 'Counts saves, from 0.';
