create table casework.first_days_household (
    intake_id uuid constraint first_days_household_pk primary key
        constraint first_days_household_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    mother_alive text constraint first_days_household_mother_alive_known
        check (mother_alive in ('ALIVE_HERE', 'ALIVE_AWAY', 'DEAD')),
    mother_alive_standing text not null,
    mother_in_contact boolean,
    mother_in_contact_standing text not null,
    mother_contact_wanted boolean,
    mother_contact_wanted_standing text not null,
    father_alive text constraint first_days_household_father_alive_known
        check (father_alive in ('ALIVE_HERE', 'ALIVE_AWAY', 'DEAD')),
    father_alive_standing text not null,
    father_in_contact boolean,
    father_in_contact_standing text not null,
    father_contact_wanted boolean,
    father_contact_wanted_standing text not null,
    home_people integer constraint first_days_household_home_people_bounds check (home_people between 0 and 60),
    home_people_standing text not null,
    home_underage integer constraint first_days_household_home_underage_bounds check (home_underage between 0 and 40),
    home_underage_standing text not null,
    home_earners integer constraint first_days_household_home_earners_bounds check (home_earners between 0 and 40),
    home_earners_standing text not null,
    home_wives integer constraint first_days_household_home_wives_bounds check (home_wives between 0 and 10),
    home_wives_standing text not null,
    leader_sex text constraint first_days_household_leader_sex_known
        check (leader_sex in ('WOMAN', 'MAN')),
    leader_sex_standing text not null,
    leader_school text constraint first_days_household_leader_school_known
        check (leader_school in ('NO_SCHOOL', 'KORANIC', 'PRIMARY', 'SECONDARY', 'HIGHER')),
    leader_school_standing text not null,
    leader_lives_on text[] constraint first_days_household_leader_lives_on_known
        check (leader_lives_on <@ array['LAND', 'ANIMALS']::text[]),
    leader_lives_on_standing text not null,
    leader_weighs text[] constraint first_days_household_leader_weighs_known
        check (leader_weighs <@ array['DEBT', 'CARER_ILL']::text[]),
    leader_weighs_standing text not null,
    siblings_rank integer constraint first_days_household_siblings_rank_bounds check (siblings_rank between 0 and 30),
    siblings_rank_standing text not null,
    siblings_away integer constraint first_days_household_siblings_away_bounds check (siblings_away between 0 and 30),
    siblings_away_standing text not null,
    siblings_why_away text[] constraint first_days_household_siblings_why_away_known
        check (siblings_why_away <@ array['AT_SCHOOL', 'AT_WORK', 'WITH_RELATIVES', 'MARRIED',
            'NOBODY_KNOWS']::text[]),
    siblings_why_away_standing text not null,
    siblings_taken_before boolean,
    siblings_taken_before_standing text not null
);
comment on table casework.first_days_household is 'Parents and household: who lives, who earns, who is away (FIELD 5.';
