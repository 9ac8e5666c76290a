-- A record that is erased leaves no mark either. Marks of its answers name surrogates that nothing has any more; the next snapshot takes
-- them away.
create function casework.unmark_for_figures() returns trigger
    language plpgsql set search_path = pg_catalog as $$
begin
    delete from casework.figure_change m where m.thing in (old.id, old.intake_id);
    return null;
end
$$;
comment on function casework.unmark_for_figures() is 'Takes away the marks of a case file that is erased.';
create trigger unmarks after delete on casework.case_file for each row execute function casework.unmark_for_figures();

create policy program_finds on casework.figure_change for select to kinward_jobs using (true);
create policy program_forgets on casework.figure_change for delete to kinward_jobs using (true);
grant select (thing), delete on casework.figure_change to kinward_jobs;
