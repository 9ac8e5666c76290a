-- Where one person is both lead worker and only manager nobody can look again at what was shared without consent. The
-- administrator sees at which place that waits too long, and how often: nothing of a child, of an office or of a word.
alter policy accounts_counts on casework.task
    using (done_at is null and agency_id = (select casework.my_administered())
        and (for_whom = 'person' or (kind = 'REVIEW_EMERGENCY' and due_at < now())));
grant select (kind, due_at, place_id) on casework.task to kinward_accounts;
