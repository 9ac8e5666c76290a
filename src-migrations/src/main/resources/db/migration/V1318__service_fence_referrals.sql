-- A referral is for who works on the case. A provider reads copies of its own that are open, and where they stand; it has no
-- way into any table of a record, not even into the referral itself.
do $$
declare
    of_case text := 'exists (select from casework.case_file f where f.id = case_file_id
        and (f.worker_id = (select casework.my_lead()) or f.intake_id = any ((select casework.my_covered())::uuid[])
            or f.place_id = any ((select casework.my_managed_places())::uuid[])))';
    behind text;
begin
    execute 'create policy works_on_the_case on casework.referral for select to kinward_web using (' || of_case || ')';
    execute 'create policy sends on casework.referral for insert to kinward_web with check (sent_by = (select casework.me())
        and ' || of_case || ')';
    foreach behind in array array['referral_line', 'referral_reason', 'referral_share'] loop
        execute format('create policy works_on_the_case on casework.%I for select to kinward_web using '
            '(exists (select from casework.referral r where r.id = referral_id))', behind);
    end loop;
end
$$;
create policy writes_on_the_case on casework.referral_line for insert to kinward_web with check (
    written_by = (select casework.me()) and told = 'WORKER'
    and exists (select from casework.referral r where r.id = referral_id));
create policy writes_on_the_case on casework.referral_reason for insert to kinward_web with check (
    exists (select from casework.referral r where r.id = referral_id));
create policy writes_on_the_case on casework.referral_share for insert to kinward_web with check (
    exists (select from casework.referral r where r.id = referral_id));
create policy takes_away on casework.referral_share for update to kinward_web
    using (exists (select from casework.referral r where r.id = referral_id))
    with check (exists (select from casework.referral r where r.id = referral_id));
grant update (until_at, ended_at) on casework.referral_share to kinward_web;

create policy provider_reads on casework.referral_line for select to kinward_web
    using (provider_id = (select casework.my_provider()));
create policy provider_answers on casework.referral_line for insert to kinward_web with check (
    provider_id = (select casework.my_provider()) and told = 'PROVIDER' and written_by = (select casework.me()));
create policy provider_says_why on casework.referral_reason for insert to kinward_web with check (
    exists (select from casework.referral_line l where l.referral_id = referral_reason.referral_id
        and l.number = referral_reason.number and l.written_by = (select casework.me()) and l.told = 'PROVIDER'));
create policy provider_reads on casework.referral_share for select to kinward_web
    using (provider_id = (select casework.my_provider()) and ended_at is null and (until_at is null or until_at > now())
        and not exists (select from casework.referral_line l where l.referral_id = referral_share.referral_id
            and l.state in ('DECLINED', 'DELIVERED', 'NOT_DELIVERED')));

do $$
declare
    known text;
begin
    select pg_get_expr(conbin, conrelid) into known from pg_constraint
        where conname = 'inbox_object_known' and conrelid = 'audit.inbox'::regclass;
    alter table audit.inbox drop constraint inbox_object_known;
    execute 'alter table audit.inbox add constraint inbox_object_known check ((' || known || ') or object in '
        || '(''provider'', ''provider_account'', ''directory_term'', ''referral''))';
end
$$;
