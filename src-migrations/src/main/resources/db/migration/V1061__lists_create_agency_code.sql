-- What an agency makes of the lists: each press is one row here, and one row of agency_code for each line it changed.
create table casework.agency_list (
    agency_id uuid not null constraint agency_list_agency_fk references account.agency,
    list casework.code_list not null,
    number bigint not null constraint agency_list_number_counts check (number > 0),
    changed_by uuid not null constraint agency_list_changed_by_fk references account.person,
    changed_at timestamptz not null,
    constraint agency_list_pk primary key (agency_id, list, number)
);
comment on table casework.agency_list is 'Changes of a list by an agency, added to and never changed; the newest number is the revision of the list.';
comment on column casework.agency_list.agency_id is 'The agency.';
comment on column casework.agency_list.list is 'Which list.';
comment on column casework.agency_list.number is 'Counts the changes of this list.';
comment on column casework.agency_list.changed_by is 'The administrator.';
comment on column casework.agency_list.changed_at is 'When.';

create table casework.agency_code (
    agency_id uuid not null,
    list casework.code_list not null,
    code text not null constraint agency_code_form check (code ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    number bigint not null,
    place integer not null constraint agency_code_place check (place between 1 and 1000000),
    english text not null constraint agency_code_english_length check (char_length(english) <= 80),
    french text not null constraint agency_code_french_length check (char_length(french) <= 80),
    local_words text[] not null constraint agency_code_local_words_few check (cardinality(local_words) <= 20),
    heading text not null constraint agency_code_heading_form check (heading ~ '^([A-Z]{1,20})?$'),
    is_own_words boolean not null,
    is_retired boolean not null,
    constraint agency_code_pk primary key (agency_id, list, code, number),
    constraint agency_code_change_fk foreign key (agency_id, list, number) references casework.agency_list,
    constraint agency_code_has_a_label check (english <> '' or french <> ''),
    constraint agency_code_other_stays check (code <> 'OTHER' or not is_retired and place = 1000000),
    constraint agency_code_no_answer check (code not in ('NOT_KNOWN', 'NOT_ASKED_YET', 'DID_NOT_WANT_TO_SAY', 'DOES_NOT_APPLY'))
);
create index agency_code_number_idx on casework.agency_code (agency_id, list, number);
comment on table casework.agency_code is 'A line as an agency keeps it since a change: the row with the highest number holds. Nothing is changed or taken away.';
comment on column casework.agency_code.agency_id is 'The agency.';
comment on column casework.agency_code.list is 'Which list.';
comment on column casework.agency_code.code is 'The word that answers keep: a shipped one, or one of the agency.';
comment on column casework.agency_code.number is 'The change.';
comment on column casework.agency_code.place is 'By which the lines are ordered; other is the last one always.';
comment on column casework.agency_code.english is 'Its label; empty while nobody has translated it.';
comment on column casework.agency_code.french is 'Its label; empty while nobody has translated it.';
comment on column casework.agency_code.local_words is 'By which it is found as well.';
comment on column casework.agency_code.heading is 'The part of the list; empty for none.';
comment on column casework.agency_code.is_own_words is 'Whether the words are the agency''s; else the shipped ones hold, as they are now.';
comment on column casework.agency_code.is_retired is 'Not offered any more; old answers keep it.';
