-- What happened after the first days: waiting, stays, returns, visits, follow-up, help for the family, courts. A version that was written
-- before has none of it, and its seal does not cover it; one that is written from now on has all of it.
alter table statistics.record
    add column returned_month smallint, add column wait_bed smallint, add column wait_health smallint, add column
    wait_assessment smallint, add column wait_plan smallint, add column wait_service smallint, add column stay smallint,
    add column nights smallint, add column going_out smallint, add column return_state smallint, add column return_to
    smallint, add column return_border smallint, add column home_seen smallint, add column school_start smallint, add
    column school_now smallint, add column school_end smallint, add column school_after_six smallint, add column
    school_after_twelve smallint, add column work_start smallint, add column work_now smallint, add column work_end
    smallint, add column pay_now smallint, add column help_start smallint, add column help_now smallint, add column
    help_end smallint, add column papers_start smallint, add column papers_now smallint, add column papers_end smallint,
    add column back_after smallint, add column factor_left smallint[], add column incident smallint[], add column
    contact_missed smallint[], add column family_help smallint[], add column legal smallint[], add column law smallint[];
alter table statistics.record add constraint record_says_more_or_nothing check (num_nulls(
        wait_bed, wait_health, wait_assessment, wait_plan, wait_service, stay, nights, going_out, return_state,
        return_to, return_border, home_seen, school_start, school_now, school_end, school_after_six,
        school_after_twelve, work_start, work_now, work_end, pay_now, help_start, help_now, help_end, papers_start,
        papers_now, papers_end, back_after, factor_left, incident, contact_missed, family_help, legal, law) in (0, 34)),
    add constraint record_returned_month check (returned_month > 12 * 1900);
grant select (returned_month,
        wait_bed, wait_health, wait_assessment, wait_plan, wait_service, stay, nights, going_out, return_state,
        return_to, return_border, home_seen, school_start, school_now, school_end, school_after_six,
        school_after_twelve, work_start, work_now, work_end, pay_now, help_start, help_now, help_end, papers_start,
        papers_now, papers_end, back_after, factor_left, incident, contact_missed, family_help, legal, law) on statistics.record to kinward_stats;
