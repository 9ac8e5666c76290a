-- Regions and districts are lists like the others: regions are shipped, districts come from the agencies.
alter domain casework.code_list drop constraint code_list_known;
alter domain casework.code_list add constraint code_list_known check (value in ('EXPLOITATION', 'ACTIVITY',
    'RECRUITER', 'PROMISE', 'PAID_TO_FAMILY', 'DEBT', 'MEANS', 'JOURNEY_LEG', 'BORDER', 'TRAVELLED_WITH',
    'JOURNEY_PAPERS', 'CARE', 'CONFIE_WHY', 'SCHOOL_STATE', 'SCHOOL_KIND', 'SCHOOL_STOPPED', 'PAPER', 'PAPER_STATE',
    'HOW_CAME', 'CLOSING', 'SERVICE', 'OPENED_DOOR', 'PROTECTS', 'LEGAL_STATE', 'TRAFFICKED_AGAIN', 'ETHNICITY',
    'REGION', 'DISTRICT'));

-- A line lies where its code says: a region in its country, a district in its region.
alter table casework.agency_code drop constraint agency_code_heading_form;
alter table casework.agency_code add constraint agency_code_heading_form
    check (heading ~ '^([A-Z]{1,20}|[A-Z]{2}-[A-Z0-9]{1,3})?$');
alter table casework.agency_code add constraint agency_code_lies_in_its_heading check (code = 'OTHER' or case list
    when 'REGION' then code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$' and heading = split_part(code, '-', 1)
    when 'DISTRICT' then code ~ '^[A-Z]{2}-[A-Z0-9]{1,3}_[A-Z0-9][A-Z0-9-]{0,32}$'
        and heading = split_part(code, '_', 1)
    else heading !~ '-' end);
comment on column casework.agency_code.heading is 'The part of the list; of a region its country, of a district its region; empty for none.';
alter table casework.shipped_code add constraint shipped_code_region_lies_in_its_country
    check (list <> 'REGION' or code = 'OTHER' or heading = split_part(code, '-', 1));

insert into casework.shipped_code (list, code, place, english, french, local_words, heading, marks)
    values ('REGION', 'OTHER', 1000000, 'another region (say)', 'autre région (préciser)', '{}', '', '{}'),
        ('DISTRICT', 'OTHER', 1000000, 'another district (say)', 'autre district (préciser)', '{}', '', '{}');
