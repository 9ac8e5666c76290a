-- Which rows of exports are still alike after all files that were ever asked for. A row is a number worked out of the surrogate of a
-- record: the same in every snapshot, and nothing leads back from it.
create table statistics.export_turn (
    agency_id uuid not null constraint export_turn_agency_fk references account.agency,
    turn integer not null constraint export_turn_counts check (turn > 0),
    export_id uuid not null,
    constraint export_turn_pk primary key (agency_id, turn)
);
create index export_turn_export_idx on statistics.export_turn (agency_id, export_id, turn);
comment on table statistics.export_turn is 'In which order exports of an agency were asked for.';
comment on column statistics.export_turn.agency_id is 'Whose records.';
comment on column statistics.export_turn.turn is 'Counts them, from 1: of two at once one is refused.';
comment on column statistics.export_turn.export_id is 'Which export.';

create table statistics.export_cell (
    agency_id uuid not null,
    turn integer not null,
    row_key bigint not null,
    child_key bigint not null,
    cell bigint not null constraint export_cell_counts check (cell > 0),
    constraint export_cell_pk primary key (agency_id, row_key, turn),
    constraint export_cell_turn_fk foreign key (agency_id, turn) references statistics.export_turn
);
comment on table statistics.export_cell is 'Rows that nobody can tell apart who has every file up to a turn.';
comment on column statistics.export_cell.agency_id is 'Whose records.';
comment on column statistics.export_cell.turn is 'Since which turn a row is in this cell, until a later one says otherwise.';
comment on column statistics.export_cell.row_key is 'The row: no surrogate of a record, and the same for all its states.';
comment on column statistics.export_cell.child_key is 'The surrogate of the child in records, as it was then.';
comment on column statistics.export_cell.cell is 'Which cell; numbers are never used again.';

do $$
declare
    kept text;
begin
    foreach kept in array array['export_turn', 'export_cell'] loop
        execute format('alter table statistics.%I enable row level security', kept);
        execute format('alter table statistics.%I force row level security', kept);
        execute format('create policy owner_migrates on statistics.%I to kinward_owner using (true) with check (true)', kept);
        execute format('create policy counted_agencies on statistics.%I for select to kinward_stats '
            'using (agency_id = any ((select statistics.counted_agencies())::uuid[]))', kept);
        execute format('create policy of_counted_agencies on statistics.%I for insert to kinward_stats '
            'with check (agency_id = any ((select statistics.counted_agencies())::uuid[]))', kept);
        execute format('grant select, insert on statistics.%I to kinward_stats', kept);
        execute format('create trigger never_changes before update or delete or truncate on statistics.%I for each statement '
            'execute function statistics.refuse_change()', kept);
    end loop;
end
$$;
