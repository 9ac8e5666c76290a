-- Who may not come near may be stopped when a child is to be taken along for some hours, too.
alter table casework.came_near drop constraint came_near_where_known, add constraint came_near_where_known
    check (stopped_where in ('DOOR', 'HAND_OVER', 'OUTING', 'RETURN'));
comment on column casework.came_near.stopped_where is 'At the door, at a hand-over, on a way out, or when a return was prepared or ended.';
