-- A mark whose case file was worked out already names it; when the record is erased such a mark goes as well, whatever it is about.
grant select (case_file_id) on casework.figure_change to kinward_jobs;
