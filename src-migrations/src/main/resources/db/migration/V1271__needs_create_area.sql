create table casework.needs_area (
    assessment_id uuid not null constraint needs_area_assessment_fk references casework.needs_assessment,
    area text not null constraint needs_area_known check (area in ('SAFETY', 'PLACE_TO_STAY', 'BODY', 'MIND_AND_FEELINGS',
        'FAMILY', 'SCHOOL', 'SKILLS_AND_INCOME', 'LEGAL_AND_RESIDENCE', 'PAPERS', 'COMMUNITY_AND_FAITH')),
    number integer not null constraint needs_area_number check (number > 0),
    strength text not null constraint needs_area_strength_length check (char_length(strength) <= 300),
    facts text not null constraint needs_area_facts_length check (char_length(facts) <= 500),
    childs_view text not null constraint needs_area_view_length check (char_length(childs_view) <= 300),
    degree text not null,
    needed text not null constraint needs_area_needed_length check (char_length(needed) <= 300),
    needed_by date,
    saved_by uuid not null constraint needs_area_saved_by_fk references account.person,
    saved_at timestamptz not null,
    constraint needs_area_pk primary key (assessment_id, area, number),
    constraint needs_area_needed_with_degree check (case degree when 'NONE' then needed = '' and needed_by is null
        when 'SOME' then char_length(needed) >= 3
        when 'URGENT' then char_length(needed) >= 3 and needed_by is not null
        when 'NOT_ENOUGH_INFORMATION' then true else false end)
);
comment on table casework.needs_area is 'What was said about one area of a child''s life; never changed, the highest number holds.';
comment on column casework.needs_area.assessment_id is 'In which assessment.';
comment on column casework.needs_area.area is 'Which area.';
comment on column casework.needs_area.number is 'Counts how often this area was saved.';
comment on column casework.needs_area.strength is 'What goes well, without names; empty where nobody said anything.';
comment on column casework.needs_area.facts is 'What is seen and known, without names.';
comment on column casework.needs_area.childs_view is 'What the child says, in its words, without names; empty where the child was not asked or did not want to say.';
comment on column casework.needs_area.degree is 'How great the need is, or that not enough is known.';
comment on column casework.needs_area.needed is 'What is needed, without names.';
comment on column casework.needs_area.needed_by is 'By which day at the agency; always there for an urgent need.';
comment on column casework.needs_area.saved_by is 'Who saved it.';
comment on column casework.needs_area.saved_at is 'When.';
