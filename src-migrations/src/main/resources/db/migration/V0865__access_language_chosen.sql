-- Until a person has chosen a language, the pages speak that of the device.
alter table account.person add column language_chosen_at timestamptz;
comment on column account.person.language_chosen_at is 'When the person chose the language of the pages; null while nobody has.';
