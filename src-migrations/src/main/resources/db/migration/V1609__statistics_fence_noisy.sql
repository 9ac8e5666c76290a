-- The head of a noisy ledger, and the fence of both: whoever counts an agency writes on its ledgers, nobody changes them.
create table statistics.noisy_head (
    family_id uuid constraint noisy_head_pk primary key constraint noisy_head_family_fk references statistics.release_family,
    version integer not null constraint noisy_head_version check (version >= 0),
    seal text not null constraint noisy_head_seal_form check (seal ~ '^[0-9a-f]{64}$')
);
comment on table statistics.noisy_head is 'How often the noisy ledger of a family was written on, and its seal.';
comment on column statistics.noisy_head.family_id is 'Of which family.';
comment on column statistics.noisy_head.version is 'Counts the writings.';
comment on column statistics.noisy_head.seal is 'SHA-256 over all of it.';

do $$
declare
    kept text;
begin
    foreach kept in array array['noisy_issue', 'noisy_head'] loop
        execute format('alter table statistics.%I enable row level security', kept);
        execute format('alter table statistics.%I force row level security', kept);
        execute format('create policy owner_migrates on statistics.%I to kinward_owner using (true) with check (true)', kept);
        execute format('grant select, insert on statistics.%I to kinward_stats', kept);
        execute format('create trigger never_changes before %s on statistics.%I for each statement '
            'execute function statistics.refuse_change()', case kept when 'noisy_head' then 'delete or truncate'
            else 'update or delete or truncate' end, kept);
        execute format('create policy of_its_family on statistics.%I for select to kinward_stats using '
            '(exists (select from statistics.release_family f where f.id = family_id))', kept);
        execute format('create policy to_its_family on statistics.%I for insert to kinward_stats with check '
            '(exists (select from statistics.release_family f where f.id = family_id))', kept);
    end loop;
end
$$;
create policy moves_on on statistics.noisy_head for update to kinward_stats
    using (exists (select from statistics.release_family f where f.id = family_id))
    with check (exists (select from statistics.release_family f where f.id = family_id));
grant update (version, seal) on statistics.noisy_head to kinward_stats;
create trigger follows before update on statistics.noisy_head for each row execute function statistics.follow_version();
