-- What became of what was asked of services, and of what had opened the door (questions 13 and 10). A version that was written before says none of it, and
-- its seal does not cover it; one that is written from now on says all of it.
alter table statistics.record
    add column service_accepted smallint[], add column service_unanswered smallint[], add column referral_answer smallint[],
    add column factor_smaller smallint[], add column factor_guarded smallint[], add column factor_gone smallint[],
    add constraint record_says_what_became_or_nothing check (num_nulls(
        service_accepted, service_unanswered, referral_answer, factor_smaller, factor_guarded, factor_gone) in (0, 6));
grant select (service_accepted, service_unanswered, referral_answer, factor_smaller, factor_guarded, factor_gone)
    on statistics.record to kinward_stats;
comment on column statistics.record.service_accepted is 'Services that a provider has accepted.';
comment on column statistics.record.service_unanswered is 'Services that were asked for and not answered yet.';
comment on column statistics.record.referral_answer is 'What providers answered, whether in time, and what came of it.';
comment on column statistics.record.factor_smaller is 'What opened the door and is much smaller now.';
comment on column statistics.record.factor_guarded is 'What opened the door and is protected against now.';
comment on column statistics.record.factor_gone is 'What opened the door and is gone now.';
grant select (due_at) on casework.referral to kinward_snapshot;
grant select (number) on casework.referral_line to kinward_snapshot;
