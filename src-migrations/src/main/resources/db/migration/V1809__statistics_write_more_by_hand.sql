-- What committees do, what they are warned of, and who learned: no record says it, so somebody writes it down (FIELD question 25).
alter table casework.progress_by_hand drop constraint progress_by_hand_what_known,
    add constraint progress_by_hand_what_known check (what in ('LAWS', 'BUDGET', 'AGREEMENTS', 'COMMITTEES', 'TRAINED', 'CONVICTIONS',
        'ARRESTS', 'MEMBERS_WOMEN', 'MEMBERS_MEN', 'ALERTS_STRANGER', 'ALERTS_BLOW', 'ALERTS_SCHOOL', 'ALERTS_MISSING', 'ALERTS_TAKEN',
        'ALERTS_WORK', 'ALERTS_BACK', 'ALERTS_OTHER', 'ALERTS_IN_TIME', 'STOPPED', 'TRAINED_WOMEN', 'TRAINED_MEN'));
