create table casework.later_the_work (
    intake_id uuid constraint later_the_work_pk primary key
        constraint later_the_work_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    activities text[], activities_said text,
    activities_standing text not null,
    hours_per_day integer constraint later_the_work_hours_per_day_bounds check (hours_per_day between 0 and 24),
    hours_per_day_standing text not null,
    hours_days_per_week integer constraint later_the_work_hours_days_per_week_bounds check (hours_days_per_week between 0 and 7),
    hours_days_per_week_standing text not null,
    hours_at_night boolean,
    hours_at_night_standing text not null,
    pay_how text constraint later_the_work_pay_how_known
        check (pay_how in ('AS_AGREED', 'LESS_THAN_AGREED', 'PROMISED_NEVER_PAID', 'FOOD_AND_BED_ONLY', 'NOTHING')),
    pay_how_standing text not null,
    pay_amount integer constraint later_the_work_pay_amount_bounds check (pay_amount between 0 and 100000000),
    pay_amount_standing text not null,
    pay_currency text constraint later_the_work_pay_currency_known
        check (pay_currency in ('XOF', 'XAF', 'GNF', 'GHS', 'NGN', 'SLE', 'LRD', 'GMD', 'MRU', 'CDF', 'EUR', 'USD', 'THB',
            'LAK', 'KHR', 'MMK', 'VND')),
    pay_currency_standing text not null,
    pay_to text constraint later_the_work_pay_to_known
        check (pay_to in ('CHILD', 'PARENTS', 'RECRUITER', 'EMPLOYER_KEPT_IT', 'SOMEONE_ELSE')),
    pay_to_standing text not null,
    treatment_dangers text[] constraint later_the_work_treatment_dangers_known
        check (treatment_dangers <@ array['HEAVY_LOADS', 'SHARP_TOOLS', 'MACHINES', 'CHEMICALS', 'DUST_SMOKE', 'HEIGHTS',
            'UNDER_GROUND', 'DEEP_WATER', 'TRAFFIC', 'HEAT_SUN', 'BLOWS', 'ALONE_WITH_STRANGERS']::text[]),
    treatment_dangers_standing text not null,
    treatment_food text constraint later_the_work_treatment_food_known
        check (treatment_food in ('ENOUGH', 'TOO_LITTLE', 'SOME_DAYS_NONE')),
    treatment_food_standing text not null,
    treatment_sleep_hours integer constraint later_the_work_treatment_sleep_hours_bounds check (treatment_sleep_hours between 0
            and 24),
    treatment_sleep_hours_standing text not null,
    held_contact text constraint later_the_work_held_contact_known
        check (held_contact in ('AS_THE_CHILD_WISHED', 'SELDOM', 'WATCHED', 'NONE')),
    held_contact_standing text not null,
    held_papers text constraint later_the_work_held_papers_known
        check (held_papers in ('CHILD_HAD_THEM', 'KEPT_BY_OTHERS', 'HAD_NONE')),
    held_papers_standing text not null,
    held_leave text constraint later_the_work_held_leave_known
        check (held_leave in ('FREELY', 'WITH_LEAVE', 'LOCKED_OR_WATCHED')),
    held_leave_standing text not null
);
comment on table casework.later_the_work is 'A page of later: the work (FIELD part 3).';
comment on column casework.later_the_work.activities is 'What did the child have to do?';
comment on column casework.later_the_work.hours_per_day is 'Hours: How many hours a day?';
comment on column casework.later_the_work.hours_days_per_week is 'Hours: How many days a week?';
comment on column casework.later_the_work.hours_at_night is 'Hours: Also at night?';
comment on column casework.later_the_work.pay_how is 'Pay: How was the work paid?';
comment on column casework.later_the_work.pay_amount is 'Pay: How much for a month?';
comment on column casework.later_the_work.pay_currency is 'Pay: In which currency?';
comment on column casework.later_the_work.pay_to is 'Pay: Who got the money?';
comment on column casework.later_the_work.treatment_dangers is 'Dangers, food, sleep: What was dangerous?';
comment on column casework.later_the_work.treatment_food is 'Dangers, food, sleep: Was there enough to eat?';
comment on column casework.later_the_work.treatment_sleep_hours is 'Dangers, food, sleep: How many hours of sleep?';
comment on column casework.later_the_work.held_contact is 'Contact, papers, leaving: Was there contact with the family?';
comment on column casework.later_the_work.held_papers is 'Contact, papers, leaving: Who had the child’s papers?';
comment on column casework.later_the_work.held_leave is 'Contact, papers, leaving: Could the child leave?';
