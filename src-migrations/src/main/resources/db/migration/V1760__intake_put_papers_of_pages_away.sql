-- The paper of a page is put away like that of a talk: by the word of its page, and by the moment at which it was typed, for one that
-- says something else is entered anew and may be another sheet. One that stands on no page any more lies about all the same.
alter table casework.paper_put_away
    add column page text not null default '' constraint paper_put_away_page_word check (page ~ '^[a-z_]{0,40}$'),
    add column typed_at timestamptz not null default '-infinity',
    add constraint paper_put_away_of_one check (case when page = '' then typed_at = '-infinity'
        else talk = 0 and isfinite(typed_at) end);
alter table casework.paper_put_away drop constraint paper_put_away_pk;
alter table casework.paper_put_away add constraint paper_put_away_pk primary key (intake_id, talk, page, typed_at, became);
comment on column casework.paper_put_away.page is 'Word of the page that the paper tells of; empty for a talk and for the first hour.';
comment on column casework.paper_put_away.typed_at is 'When the paper of a page was typed; without a page it has no beginning.';

create function casework.page_has_paper(intake uuid, page text, typed_at timestamptz) returns boolean
    language plpgsql stable set search_path = pg_catalog as $$
declare
    saved text := (select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'casework'::regnamespace and c.relname in ('first_days_' || page, 'later_' || page)
            and a.attname = 'from_paper_entered_at');
    found_one boolean;
begin
    if saved is null then
        return false;
    end if;
    execute format('select exists (select from casework.%1$I t where t.intake_id = $1 and (t.from_paper_entered_at = $2 '
        'or exists (select from casework.answer_before b where b.intake_id = $1 and b.page = $3 '
        'and (b.before ->> ''from_paper_entered_at'')::timestamptz = $2)))', saved)
        into found_one using intake, typed_at, page;
    return found_one;
end
$$;
comment on function casework.page_has_paper(uuid, text, timestamptz) is
    'Whether a paper of this page was typed at this moment, now or before, for whoever sees the page.';
grant execute on function casework.page_has_paper(uuid, text, timestamptz) to kinward_web;

drop policy of_a_paper on casework.paper_put_away;
create policy of_a_paper on casework.paper_put_away for insert to kinward_web with check (said_by = (select casework.me())
    and case when page <> '' then casework.page_has_paper(intake_id, page, typed_at)
        when talk = 0
        then exists (select from casework.intake i where i.id = intake_id and i.paper_told_on is not null)
        else exists (select from casework.talk t where t.intake_id = paper_put_away.intake_id
            and t.number = paper_put_away.talk and t.paper_since is not null) end);
create policy of_a_page_that_is_seen on casework.paper_put_away as restrictive for select to kinward_web
    using (page = '' or casework.page_has_paper(intake_id, page, typed_at));
