-- Until when and how somebody may come back (FIELD F46). It allows nothing by itself: what was agreed to does. A no is the last word.
create table casework.later_contact (
    case_file_id uuid not null constraint later_contact_case_file_fk references casework.case_file,
    number integer not null constraint later_contact_number check (number > 0),
    until_on date not null,
    way text not null constraint later_contact_way_known check (way in ('PHONE', 'MESSAGE', 'VISIT', 'THROUGH_SOMEBODY')),
    words text not null constraint later_contact_words_length check (char_length(words) between 3 and 300),
    written_by uuid not null constraint later_contact_written_by_fk references account.person,
    written_at timestamptz not null,
    constraint later_contact_pk primary key (case_file_id, number),
    constraint later_contact_until check (until_on between (written_at at time zone 'UTC')::date - 1
        and (written_at at time zone 'UTC')::date + 1100)
);
comment on table casework.later_contact is 'Until when and how somebody may come back; never changed, the highest number holds.';
comment on column casework.later_contact.case_file_id is 'Of which child.';
comment on column casework.later_contact.number is 'Counts the lines of a file.';
comment on column casework.later_contact.until_on is 'The last day.';
comment on column casework.later_contact.way is 'How.';
comment on column casework.later_contact.words is 'How, in words without names.';
comment on column casework.later_contact.written_by is 'Who wrote it.';
comment on column casework.later_contact.written_at is 'When.';
create trigger file_is_open before insert on casework.later_contact for each row execute function casework.file_is_open();

create function casework.no_is_the_last_word() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'kinward_web' and exists (select from casework.consent c where c.id = new.consent_id
            and c.extra_use = 'LATER_CONTACT') and exists (select from casework.consent_said s where s.consent_id = new.consent_id
            and s.whose = new.whose and s.state in ('DID_NOT_AGREE', 'WITHDRAWN')) then
        raise check_violation using message = 'nobody asks twice about it';
    end if;
    return new;
end
$$;
comment on function casework.no_is_the_last_word() is 'Refuses another answer about later contact after a no.';
create trigger no_is_the_last_word before insert on casework.consent_said
    for each row execute function casework.no_is_the_last_word();
