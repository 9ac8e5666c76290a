-- A task whose reason has gone is closed without having been done: it is no event of the story.
alter table casework.task add column withdrawn boolean not null default false
    constraint task_withdrawn_is_closed check (not withdrawn or done_at is not null);
comment on column casework.task.withdrawn is 'Closed because its reason had gone; nobody did it.';
-- When a child is heard next is what its open task says; a second copy was written and never read.
alter table casework.intake drop column heard_next_at;
grant update (withdrawn) on casework.task to kinward_web;
