-- The newest word counts by turns, not by a clock; who answers is told apart by the line; two professionals are two presses.
alter table casework.consent_said add column turn bigint generated always as identity,
    add column answerer_line integer,
    add column childs_view text constraint consent_said_childs_view_known check (childs_view in ('SAME', 'ANOTHER',
        'NOT_ASKED')),
    add column decided_because text not null default ''
        constraint consent_said_because_length check (char_length(decided_because) <= 300),
    add column decided_view text not null default ''
        constraint consent_said_decided_view_length check (char_length(decided_view) <= 300);
update casework.consent_said s set answerer_line = coalesce((select max(a.number) from casework.answers_for_child a
    join casework.consent c on c.case_file_id = a.case_file_id
    where c.id = s.consent_id and a.written_at <= s.written_at), 0) where given_by = 'WHO_ANSWERS';
update casework.consent_said set childs_view = 'NOT_ASKED' where state = 'WITHDRAWN_AGAINST_CHILD';
update casework.consent_said set decided_because = '–', decided_view = '–' where decided_with <> '';
update casework.consent_said set line = '–' where line = '' and (given_by in ('TWO_PROFESSIONALS', 'CHILD_ALONE')
    or cannot_because = 'NOT_UNDERSTOOD_YET');
alter table casework.consent_said drop constraint consent_said_state_known, drop constraint consent_said_given_by_known,
    drop constraint consent_said_asked_whole, drop constraint consent_said_answerer;
alter table casework.consent_said
    add constraint consent_said_state_known check (state in ('CANNOT_ASK_NOW', 'WAITS_FOR_SECOND', 'AGREED',
        'DID_NOT_AGREE', 'WITHDRAWN', 'WITHDRAWN_AGAINST_CHILD')),
    add constraint consent_said_given_by_known check (given_by in ('CHILD', 'WHO_ANSWERS', 'ONE_PROFESSIONAL',
        'TWO_PROFESSIONALS', 'CHILD_ALONE')),
    add constraint consent_said_asked_whole check (num_nonnulls(asked_on, statement_id, language, interpreter, explained,
        given_by) = case when state in ('WAITS_FOR_SECOND', 'AGREED', 'DID_NOT_AGREE', 'WITHDRAWN_AGAINST_CHILD') then 6
        else 0 end),
    add constraint consent_said_answerer check ((given_by = 'WHO_ANSWERS') is not true
        or num_nonnulls(answerer, answerer_line) = 2),
    add constraint consent_said_waits_by_one check ((state = 'WAITS_FOR_SECOND') is not true
        or (given_by = 'ONE_PROFESSIONAL' and cardinality(functions) = 1)),
    add constraint consent_said_child_for_itself check (whose <> 'WHO_ANSWERS' or given_by is distinct from 'CHILD'),
    add constraint consent_said_reasons check (line <> '' or (given_by in ('ONE_PROFESSIONAL', 'TWO_PROFESSIONALS',
        'CHILD_ALONE')) is not true and (cannot_because = 'NOT_UNDERSTOOD_YET') is not true),
    add constraint consent_said_contested_whole check ((state = 'WITHDRAWN_AGAINST_CHILD') = (childs_view is not null)),
    add constraint consent_said_decided_whole check (decided_with = '' and decided_because = '' and decided_view = ''
        or char_length(decided_with) >= 2 and decided_because <> '' and decided_view <> '');
comment on column casework.consent_said.turn is 'Counts everything that was ever said; the newest word about one thing counts.';
comment on column casework.consent_said.answerer_line is 'Which line of who answers for the child this was.';
comment on column casework.consent_said.childs_view is 'Whether the child was said to want the same when it was taken back for the child.';
comment on column casework.consent_said.decided_because is 'Why a manager decided so, without names.';
comment on column casework.consent_said.decided_view is 'What the child thinks of it, without names.';

alter table casework.answers_for_child add column another boolean not null default true;
comment on column casework.answers_for_child.another is 'Whether it is another person than in the line before.';
