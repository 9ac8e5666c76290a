-- Whoever loads invented children stores files, and each file asks whether it follows another one. None of them does.
create policy loader_reads on casework.file_again for select to kinward_loader using (true);
grant select on casework.file_again to kinward_loader;
