-- Whose name is like one on the list of who may not come near a child is let in by somebody else than who writes it. Rows of before stay as they are.
alter table casework.visitor add constraint visitor_alike_by_two check (not alike or refused_why is not null
    or allowed_person_id <> written_by) not valid;
