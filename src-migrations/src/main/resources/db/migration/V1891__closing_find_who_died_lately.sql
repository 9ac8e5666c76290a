-- For whom a week was hard is asked each day by each manager; the deaths of a week are few, the closed files of a place are many.
create index closing_line_died_idx on casework.closing_line (written_at) where reason = 'DIED';
