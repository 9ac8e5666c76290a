-- The database refuses on a closed file what the use cases refuse: plan, services, stays and follow-up as well. A sighting
-- may be written at any time, and what was asked before is still answered.
do $$
declare
    written text;
begin
    foreach written in array array['plan', 'plan_goal', 'school_offer', 'work_look', 'promise', 'family_help', 'referral',
        'stay', 'follow_up_plan', 'follow_up_contact', 'follow_up_visit',
        'follow_up_end']
    loop
        execute format('create trigger file_is_open before insert on casework.%I for each row '
            'execute function casework.file_is_open()', written);
    end loop;
end
$$;
