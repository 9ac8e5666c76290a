-- Region and district of an origin are chosen from lists now. What was written in words so far stays, as the words beside
-- other; so does what such a page said before.
do $$
declare
    part text;
begin
    foreach part in array array['home_region', 'home_district', 'birth_region', 'birth_district', 'last_stay_region',
        'last_stay_district']
    loop
        execute format('alter table casework.first_days_origin add column %I text', part || '_said');
        execute format('update casework.first_days_origin set %1$I = %2$I, %2$I = ''OTHER'' where %2$I is not null',
            part || '_said', part);
        execute format('alter table casework.first_days_origin drop constraint %I',
            'first_days_origin_' || part || '_length');
        execute format('alter table casework.first_days_origin add constraint %I check (%I ~ %L)',
            'first_days_origin_' || part || '_code', part, case when part like '%region'
                then '^(OTHER|[A-Z]{2}-[A-Z0-9]{1,3})$' else '^(OTHER|[A-Z]{2}-[A-Z0-9]{1,3}_[A-Z0-9][A-Z0-9-]{0,32})$' end);
        execute format('alter table casework.first_days_origin add constraint %I check '
            '(coalesce(%2$I = ''OTHER'', false) = (%3$I is not null) and coalesce(char_length(%3$I), 1) between 1 and 100)',
            'first_days_origin_' || part || '_said_fits', part, part || '_said');
        execute format('comment on column casework.first_days_origin.%I is %L', part || '_said',
            'What was said beside other.');
        update casework.answer_before b set before = b.before
            || jsonb_build_object(part, 'OTHER', part || '_said', b.before -> part)
            where b.page = 'origin' and b.before ->> part is not null;
    end loop;
    -- A region lies in the country, and a district in the region.
    foreach part in array array['home', 'birth', 'last_stay'] loop
        execute format('alter table casework.first_days_origin add constraint %I check '
            '(coalesce(%2$I = ''OTHER'' or split_part(%2$I, ''-'', 1) = %3$I, true))',
            'first_days_origin_' || part || '_region_lies_there', part || '_region', part || '_country');
        execute format('alter table casework.first_days_origin add constraint %I check '
            '(coalesce(%2$I = ''OTHER'' or split_part(%2$I, ''-'', 1) = %4$I, true) '
            'and coalesce(''OTHER'' in (%2$I, %3$I) or split_part(%2$I, ''_'', 1) = %3$I, true))',
            'first_days_origin_' || part || '_district_lies_there', part || '_district', part || '_region',
            part || '_country');
    end loop;
end
$$;
