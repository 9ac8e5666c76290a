-- Who cannot go on at three in the night must find a number to call on the page itself.
alter table account.agency add column help_phone text not null default ''
    constraint agency_help_phone_length check (char_length(help_phone) <= 80);
comment on column account.agency.help_phone is
    'Whom to call about the program, as it is read, with the hours; shown on Help and on the locked screen. Empty while there is none.';
