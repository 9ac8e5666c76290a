-- The lists of the field (FIELD part 5) as they come with the program: the same for every agency.
create domain casework.code_list as text constraint code_list_known check (value in ('EXPLOITATION', 'ACTIVITY',
    'RECRUITER', 'PROMISE', 'PAID_TO_FAMILY', 'DEBT', 'MEANS', 'JOURNEY_LEG', 'BORDER', 'TRAVELLED_WITH',
    'JOURNEY_PAPERS', 'CARE', 'CONFIE_WHY', 'SCHOOL_STATE', 'SCHOOL_KIND', 'SCHOOL_STOPPED', 'PAPER', 'PAPER_STATE',
    'HOW_CAME', 'CLOSING', 'SERVICE', 'OPENED_DOOR', 'PROTECTS', 'LEGAL_STATE', 'TRAFFICKED_AGAIN', 'ETHNICITY'));
comment on domain casework.code_list is 'A list of the field.';

create table casework.shipped_code (
    list casework.code_list not null,
    code text not null constraint shipped_code_form check (code ~ '^[A-Z][A-Z0-9_-]{0,39}$'),
    place integer not null constraint shipped_code_place check (place between 1 and 1000000),
    english text not null constraint shipped_code_english_length check (char_length(english) between 1 and 80),
    french text not null constraint shipped_code_french_length check (char_length(french) between 1 and 80),
    local_words text[] not null constraint shipped_code_local_words_few check (cardinality(local_words) <= 20),
    heading text not null constraint shipped_code_heading_form check (heading ~ '^([A-Z]{1,20})?$'),
    marks text[] not null constraint shipped_code_marks_known
        check (marks <@ array['H', 'T', 'D', 'CHILD', 'FAMILY']),
    constraint shipped_code_pk primary key (list, code)
);
comment on table casework.shipped_code is 'Lines of the lists that came with the program; a code is never taken away and never changes.';
comment on column casework.shipped_code.list is 'Which list.';
comment on column casework.shipped_code.code is 'The word that answers keep.';
comment on column casework.shipped_code.place is 'By which the lines are ordered; other is the last one always.';
comment on column casework.shipped_code.english is 'Its label.';
comment on column casework.shipped_code.french is 'Its label.';
comment on column casework.shipped_code.local_words is 'By which it is found as well; a country by two letters, alone or in brackets behind a word.';
comment on column casework.shipped_code.heading is 'The part of the list; empty where it has none.';
comment on column casework.shipped_code.marks is 'Where a door opens (home, transit, destination) or whom a service is for (child, family).';

alter table casework.shipped_code enable row level security;
alter table casework.shipped_code force row level security;
create policy owner_migrates on casework.shipped_code to kinward_owner using (true) with check (true);
create policy everybody_reads on casework.shipped_code for select to kinward_web using (true);
grant select on casework.shipped_code to kinward_web;

-- For migrations only: lines as "CODE|english|french|local words|heading|marks", parted by ~, behind what is there.
create function casework.ship_codes(to_list text, lines text) returns void language sql as $$
    insert into casework.shipped_code (list, code, place, english, french, local_words, heading, marks)
    select to_list, split_part(line, '|', 1),
        at * 10 + coalesce((select max(s.place) from casework.shipped_code s
            where s.list = to_list and s.code <> 'OTHER'), 0),
        split_part(line, '|', 2), split_part(line, '|', 3), string_to_array(split_part(line, '|', 4), ', '),
        split_part(line, '|', 5), string_to_array(split_part(line, '|', 6), ',')
    from (select btrim(part, E' \n') as line, at
        from regexp_split_to_table(lines, '[~\n]') with ordinality as parts (part, at)) as cut
    where line <> ''
$$;
comment on function casework.ship_codes is 'Ships lines of a list; migrations call it, nobody else may.';
revoke execute on function casework.ship_codes from public;
