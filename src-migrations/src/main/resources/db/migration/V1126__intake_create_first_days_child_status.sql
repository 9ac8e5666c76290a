create table casework.first_days_child_status (
    intake_id uuid constraint first_days_child_status_pk primary key
        constraint first_days_child_status_intake_fk references casework.intake on delete cascade,
    told_by text not null, told_on date not null, talk integer, version bigint not null,
    stands text constraint first_days_child_status_stands_known
        check (stands in ('AT_RISK', 'PRESUMED', 'IDENTIFIED', 'OTHER_LABOUR', 'ON_THE_MOVE', 'OTHER_PROTECTION',
            'NO_NEED')),
    stands_standing text not null,
    identified_by text constraint first_days_child_status_identified_by_known
        check (identified_by in ('POLICE', 'JUDGE', 'SOCIAL_SERVICE', 'LABOUR_INSPECTOR', 'NATIONAL_BODY',
            'OTHER_AUTHORITY')),
    identified_by_standing text not null,
    confirmed_with text constraint first_days_child_status_confirmed_with_known
        check (confirmed_with in ('A_PAPER', 'CHILDS_ACCOUNT', 'TWO_ACCOUNTS', 'ASSESSMENT')),
    confirmed_with_standing text not null
);
comment on table casework.first_days_child_status is 'Where the child stands, one list with a day and a history (F4).';
comment on column casework.first_days_child_status.stands is 'Where does the child stand on this day?';
comment on column casework.first_days_child_status.identified_by is 'Which authority identified the child?';
comment on column casework.first_days_child_status.confirmed_with is 'With what do you confirm it?';
