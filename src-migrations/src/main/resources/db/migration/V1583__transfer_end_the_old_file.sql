-- The case moves: the old file is closed by the transfer, a new one of the same child begins with the receiver. Whoever accepted does
-- both, sees of the old file what that needs, and as long as it has not moved only.
alter table casework.file_move add column transfer_id uuid constraint file_move_transfer_fk references casework.transfer
    constraint file_move_transfer_key unique,
    drop constraint file_move_says_how,
    add constraint file_move_says_how check (case when state = 'CLOSED' and transfer_id is null
        then num_nonnulls(closing_id, closing_number) = 2 and words is null
        when state = 'CLOSED' then num_nonnulls(closing_id, closing_number, words) = 0
        else num_nonnulls(closing_id, closing_number, transfer_id) = 0 and words is not null end);
comment on column casework.file_move.transfer_id is 'By which transfer, if another agency goes on with it.';
alter table casework.file_again_known
    add column transfer_id uuid constraint file_again_known_transfer_fk references casework.transfer
        constraint file_again_known_transfer_key unique,
    drop constraint file_again_known_cause_known, drop constraint file_again_known_fits,
    add constraint file_again_known_cause_known check (cause in ('TRAFFICKED_AGAIN', 'CAME_BACK', 'TRANSFERRED')),
    add constraint file_again_known_fits check ((cause = 'TRAFFICKED_AGAIN') = (sighting_id is not null)
        and (sighting_id is null) = (happened_on is null) and (cause = 'CAME_BACK') = (words is not null)
        and (cause = 'TRANSFERRED') = (transfer_id is not null));
comment on column casework.file_again_known.transfer_id is 'The transfer by which the case came here.';

create function casework.my_moving_records() returns uuid[] language sql stable parallel safe
    return array(select t.intake_id from casework.transfer t
        where t.state = 'ACCEPTED' and t.answered_by = (select casework.me()));
comment on function casework.my_moving_records() is 'Records of the files that the acting person has accepted and that have not moved yet.';
grant execute on function casework.my_moving_records() to kinward_web;
do $$
declare
    file text := '%I = any ((select casework.my_moving_files())::uuid[])';
    record text := 'intake_id = any ((select casework.my_moving_records())::uuid[])';
    seen record;
begin
    for seen in select * from (values ('case_file', format(file, 'id')), ('file_move', format(file, 'case_file_id')),
        ('stay', format(file, 'case_file_id') || ' and left_at is null'), ('referral', format(file, 'case_file_id')),
        ('return_home', format(file, 'case_file_id')), ('task', record), ('first_hour_contact', record),
        ('referral_line', 'exists (select from casework.referral r where r.id = referral_id and ' || format(file, 'case_file_id') || ')'),
        ('return_move', 'exists (select from casework.return_home r where r.id = return_id and ' || format(file, 'case_file_id') || ')'))
        as rows (name, which)
    loop
        execute format('create policy moves_to_me on casework.%I for select to kinward_web using (%s)', seen.name, seen.which);
    end loop;
    execute 'create policy closed_by_who_receives on casework.case_file for update to kinward_web using (' || format(file, 'id')
        || ') with check (state = ''closed'' and ' || format(file, 'id') || ')';
    execute 'create policy taken_back_by_who_receives on casework.task for update to kinward_web using (' || record
        || ') with check (withdrawn and ' || record || ')';
end
$$;
create policy closed_by_who_receives on casework.file_move for insert to kinward_web with check (
    moved_by = (select casework.me()) and state = 'CLOSED' and exists (select from casework.transfer t where t.id = transfer_id
        and t.case_file_id = file_move.case_file_id and t.state = 'ACCEPTED' and t.answered_by = (select casework.me())));
create policy follows_a_moved_one on casework.file_again for insert to kinward_web with check (
    opened_by = (select casework.me()) and exists (select from casework.intake i where i.id = intake_id and i.state = 'draft'
        and i.started_by = (select casework.me())) and exists (select from casework.case_file f where f.id = earlier_file_id
        and f.state = 'closed' and f.id = any ((select casework.my_moving_files())::uuid[])));
