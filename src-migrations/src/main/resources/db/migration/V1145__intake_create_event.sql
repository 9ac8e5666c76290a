-- Many children at once: the event they came with, and the list of those who came (F80).
create table casework.event (
    id uuid constraint event_pk primary key,
    agency_id uuid not null constraint event_agency_fk references account.agency,
    place_id uuid not null constraint event_place_fk references account.place,
    came_at timestamptz not null,
    service text constraint event_service_length check (char_length(service) between 2 and 40),
    service_standing text not null constraint event_service_fits
        check (casework.answer_fits(service is not null, service_standing)),
    on_paper integer constraint event_on_paper_range check (on_paper between 0 and 500),
    on_paper_standing text not null constraint event_on_paper_fits
        check (casework.answer_fits(on_paper is not null, on_paper_standing)),
    made_by uuid not null constraint event_made_by_fk references account.person,
    made_at timestamptz not null,
    heads integer constraint event_heads_range check (heads between 0 and 500),
    heads_listed integer constraint event_heads_listed_range check (heads_listed between 0 and 60),
    heads_why text constraint event_heads_why_known check (heads_why in ('PAPER_IS_WRONG', 'TAKEN_TO_HOSPITAL',
        'LEFT_BEFORE', 'ADULT_ON_THE_PAPER', 'BABY_NOT_COUNTED', 'CHILD_IS_MISSING')),
    heads_by uuid constraint event_heads_by_fk references account.person,
    heads_at timestamptz,
    version bigint not null,
    constraint event_heads_whole check (num_nonnulls(heads, heads_listed, heads_by, heads_at) in (0, 4)),
    constraint event_heads_agree check (heads is null or heads_why is not null
        or (heads = heads_listed and heads = coalesce(on_paper, heads)))
);
create index event_place_idx on casework.event (place_id, came_at desc, id);
comment on table casework.event is 'Children who came together: when, where, with whom, and the last head count.';
comment on column casework.event.id is 'Random surrogate, the key of the form.';
comment on column casework.event.agency_id is 'Agency that received them.';
comment on column casework.event.place_id is 'Place that received them.';
comment on column casework.event.came_at is 'When they came.';
comment on column casework.event.service is 'Who brought them.';
comment on column casework.event.service_standing is 'Certainty, or why there is no value.';
comment on column casework.event.on_paper is 'How many children the paper of the escort names.';
comment on column casework.event.on_paper_standing is 'Certainty, or why there is no value.';
comment on column casework.event.made_by is 'Who wrote the event down.';
comment on column casework.event.made_at is 'When.';
comment on column casework.event.heads is 'How many heads were counted last.';
comment on column casework.event.heads_listed is 'How many were on the list then.';
comment on column casework.event.heads_why is 'Why heads, list and paper do not agree.';
comment on column casework.event.heads_by is 'Who counted.';
comment on column casework.event.heads_at is 'When.';
comment on column casework.event.version is 'Counts head counts, and words sealed beside the event.';
