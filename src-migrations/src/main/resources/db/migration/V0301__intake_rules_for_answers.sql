-- Two rules that every page of the first hour checks the same way.
create function casework.answer_fits(value_given boolean, standing text) returns boolean
    language sql immutable parallel safe
    return case
        when standing in ('CONFIRMED_BY_DOCUMENT', 'SAID_BY_CHILD', 'SAID_BY_SOMEONE_ELSE', 'ESTIMATED_BY_WORKER')
            then value_given
        when standing in ('NOT_KNOWN', 'NOT_ASKED_YET', 'DID_NOT_WANT_TO_SAY', 'DOES_NOT_APPLY') then not value_given
        else false
    end;
comment on function casework.answer_fits(boolean, text) is
    'A value has a certainty, a missing value has one of the four reasons, and nothing else is a standing.';

create function casework.is_source(told_by text) returns boolean
    language sql immutable parallel safe
    return told_by in ('SEEN', 'CHILD', 'ESCORT', 'PAPER', 'SOMEONE_ELSE', 'WORKER');
comment on function casework.is_source(text) is 'Where the answers of a page may come from.';

grant execute on function casework.answer_fits(boolean, text), casework.is_source(text)
    to kinward_web, kinward_jobs, kinward_loader;
