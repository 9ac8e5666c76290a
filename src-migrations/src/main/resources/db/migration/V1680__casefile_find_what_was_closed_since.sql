-- Files that were closed since the last look are found without reading those of all years.
create index file_move_closed_idx on casework.file_move (moved_at) where state = 'CLOSED';
