-- Who erases a record or ends a draft takes its marks away by what they are about.
create index figure_change_thing_idx on casework.figure_change (thing);
