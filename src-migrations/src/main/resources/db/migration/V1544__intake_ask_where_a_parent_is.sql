-- A parent who is away: in which country, near what, since which year. Whether they are in touch is asked already.
do $$
declare
    parent text;
    answer text;
begin
    foreach parent in array array['mother', 'father'] loop
        execute format('alter table casework.first_days_household add column %1$s_away_country text constraint '
            'first_days_household_%1$s_away_country_code check (%1$s_away_country ~ ''^[A-Z]{2}$''), '
            'add column %1$s_away_near text constraint first_days_household_%1$s_away_near_length '
            'check (char_length(%1$s_away_near) between 1 and 120), '
            'add column %1$s_away_since integer constraint first_days_household_%1$s_away_since_bounds '
            'check (%1$s_away_since between 0 and 2100)', parent);
        foreach answer in array array['away_country', 'away_near', 'away_since'] loop
            answer := parent || '_' || answer;
            execute format('alter table casework.first_days_household add column %I text not null default ''NOT_ASKED_YET''',
                answer || '_standing');
            execute format('alter table casework.first_days_household add constraint %I check '
                '(casework.answer_fits(%I is not null, %I))', 'first_days_household_' || answer || '_standing_fits', answer,
                answer || '_standing');
            execute format('comment on column casework.first_days_household.%I is %L', answer || '_standing',
                'Certainty, or why there is no value.');
        end loop;
        execute format('comment on column casework.first_days_household.%I is %L', parent || '_away_country',
            initcap(parent) || ': in which country, when away?');
        execute format('comment on column casework.first_days_household.%I is %L', parent || '_away_near',
            initcap(parent) || ': near what, when away? Without names or addresses.');
        execute format('comment on column casework.first_days_household.%I is %L', parent || '_away_since',
            initcap(parent) || ': since which year, when away?');
    end loop;
end
$$;
