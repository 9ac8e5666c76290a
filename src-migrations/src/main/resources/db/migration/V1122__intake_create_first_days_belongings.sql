create table casework.first_days_belongings (
    intake_id uuid constraint first_days_belongings_pk primary key
        constraint first_days_belongings_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    things text constraint first_days_belongings_things_length check (char_length(things) between 1 and 300),
    things_standing text not null,
    things_kept text constraint first_days_belongings_things_kept_known
        check (things_kept in ('WITH_CHILD', 'LOCKED_AWAY', 'WITH_RELATIVE', 'AT_WORK', 'WITH_POLICE', 'LOST')),
    things_kept_standing text not null,
    money_amount integer constraint first_days_belongings_money_amount_bounds check (money_amount between 0 and 100000000),
    money_amount_standing text not null,
    money_currency text constraint first_days_belongings_money_currency_known
        check (money_currency in ('XOF', 'XAF', 'GNF', 'GHS', 'NGN', 'SLE', 'LRD', 'GMD', 'MRU', 'CDF', 'EUR', 'USD',
            'THB', 'LAK', 'KHR', 'MMK', 'VND')),
    money_currency_standing text not null,
    money_kept text constraint first_days_belongings_money_kept_known
        check (money_kept in ('WITH_CHILD', 'LOCKED_AWAY', 'WITH_RELATIVE', 'AT_WORK', 'WITH_POLICE', 'LOST')),
    money_kept_standing text not null,
    wages_owed boolean,
    wages_owed_standing text not null,
    wages_amount integer constraint first_days_belongings_wages_amount_bounds check (wages_amount between 0 and 100000000),
    wages_amount_standing text not null,
    wages_currency text constraint first_days_belongings_wages_currency_known
        check (wages_currency in ('XOF', 'XAF', 'GNF', 'GHS', 'NGN', 'SLE', 'LRD', 'GMD', 'MRU', 'CDF', 'EUR', 'USD',
            'THB', 'LAK', 'KHR', 'MMK', 'VND')),
    wages_currency_standing text not null
);
comment on table casework.first_days_belongings is 'What belongs to the child, money kept, and wages that are owed.';
comment on column casework.first_days_belongings.things is 'What belongs to the child?';
comment on column casework.first_days_belongings.things_kept is 'Where are these things?';
comment on column casework.first_days_belongings.money_amount is 'Money: How much money does the child have?';
comment on column casework.first_days_belongings.money_currency is 'Money: In which currency?';
comment on column casework.first_days_belongings.money_kept is 'Money: Where is the money?';
comment on column casework.first_days_belongings.wages_owed is 'Wages that are owed: Is the child owed wages?';
comment on column casework.first_days_belongings.wages_amount is 'Wages that are owed: How much is owed?';
comment on column casework.first_days_belongings.wages_currency is 'Wages that are owed: In which currency?';
