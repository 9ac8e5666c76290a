-- Whoever asks for consent, or writes what was said, leaves a mark as well.
alter table casework.figure_change drop constraint figure_change_about_known,
    add constraint figure_change_about_known check (about in ('FILE', 'INTAKE', 'FACTOR', 'ASSESSMENT', 'REFERRAL', 'CLOSING',
        'FUNCTIONING', 'VISIT', 'CONTACT', 'STAY', 'RETURN', 'FAMILY', 'PLAN', 'LEGAL', 'CONSENT'));
create trigger marks_insert after insert on casework.consent referencing new table as written
    for each statement execute function casework.mark_for_figures('FILE', 'case_file_id');
create trigger marks_insert after insert on casework.consent_said referencing new table as written
    for each statement execute function casework.mark_for_figures('CONSENT', 'consent_id');
