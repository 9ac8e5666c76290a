do $$
declare
    line record;
begin
    for line in select * from (values
        ('returned_month', 'Month in which the child came home, of the last return that arrived.'),
        ('wait_bed', 'How long from the opening to the first house.'),
        ('wait_health', 'To the first health check.'),
        ('wait_assessment', 'To the first assessment that was given.'),
        ('wait_plan', 'To the first plan in force.'),
        ('wait_service', 'To the first service that began.'),
        ('stay', 'How the last stay in a house stands.'),
        ('nights', 'How many nights in houses, when all stays are over.'),
        ('going_out', 'Whether the child may go out, by the last look.'),
        ('return_state', 'How the last return stands.'),
        ('return_to', 'To whom the child went.'),
        ('return_border', 'Whether home lies across a border.'),
        ('home_seen', 'Whether somebody saw the home.'),
        ('school_start', 'School, at the first visit.'),
        ('school_now', 'School, at the last visit.'),
        ('school_end', 'School, at the end of follow-up.'),
        ('school_after_six', 'School, about six months after coming home.'),
        ('school_after_twelve', 'School, about twelve months after.'),
        ('work_start', 'Work, at the first visit.'),
        ('work_now', 'Work, at the last visit.'),
        ('work_end', 'Work, at the end.'),
        ('pay_now', 'Whether the money reached the child.'),
        ('help_start', 'Whether the child knows whom to call, at the first visit.'),
        ('help_now', 'The same at the last visit.'),
        ('help_end', 'The same at the end.'),
        ('papers_start', 'Papers and services, at the first visit.'),
        ('papers_now', 'The same at the last visit.'),
        ('papers_end', 'The same at the end.'),
        ('back_after', 'How long after the closing of a file before.'),
        ('factor_left', 'What had stayed open in that file.'),
        ('incident', 'What happened in a house; never what is said against staff.'),
        ('contact_missed', 'Why contacts were not done.'),
        ('family_help', 'Help for the family.'),
        ('legal', 'What police and courts did.'),
        ('law', 'Under which law somebody was charged.')) as columns (name, is_what)
    loop
        execute format('comment on column statistics.record.%I is %L', line.name, line.is_what);
    end loop;
end
$$;
