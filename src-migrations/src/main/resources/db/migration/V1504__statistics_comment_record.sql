do $$
declare
    line record;
begin
    for line in select * from (values ('record_id', 'Random, and in no other table but the one that only snapshots read.'),
        ('agency_id', 'The agency.'), ('from_snapshot', 'The first snapshot in which it stood so.'),
        ('to_snapshot', 'The first one in which it does not any more; null while it does.'),
        ('child_key', 'Random: the same for all files of a child.'), ('place', 'Number of the place.'),
        ('opened_month', 'Twelve times the year and the month from 0.'), ('closed_month', 'The same; null while it is open.'),
        ('birth_earliest', 'First day of the first month of birth that fits, as given.'),
        ('birth_latest', 'First day of the last month of birth that fits.'),
        ('estimated', 'Whether the age was estimated.'),
        ('sex', 'Girl or boy; any other answer is in the vault only.'),
        ('age_at_intake', 'Best single year when the file was opened.'), ('age_when_left', 'Age at which the child left.'),
        ('age_at_closing', 'Best single year when the file was closed.'), ('age_basis', 'What the age rests on.'),
        ('origin_country', 'Country of home.'), ('origin_region', 'Region of home.'),
        ('destination_country', 'Where the last leg of the way led, as far as anybody told.'),
        ('border', 'Whether it lies in the country of home.'), ('parents', 'Who of them is alive.'),
        ('disability', 'Whether a carer who knows the child says that functioning is difficult.'),
        ('status', 'Where the child stands.'), ('came_by', 'Through whom the child came.'),
        ('recruiter', 'Who the recruiter was to the child.'), ('first_or_again', 'Whether it was the first time.'),
        ('school', 'Whether the child went to school.'), ('birth_registered', 'Whether the birth is registered.'),
        ('outcome', 'Why the file was closed.'), ('form_happened', 'Forms of exploitation that happened.'),
        ('form_intended', 'Those that were intended.'), ('form_suspected', 'Those that are suspected.'),
        ('activity', 'What the child had to do.'), ('factor', 'What opened the door.'),
        ('factor_open', 'Which of these still do.'), ('need', 'Areas with a need in the last assessment.'),
        ('service', 'Services that somebody was asked for.'), ('service_begun', 'Services that began.')) as columns (name, is_what)
    loop
        execute format('comment on column statistics.record.%I is %L', line.name, line.is_what);
    end loop;
end
$$;
