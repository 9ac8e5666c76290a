create table casework.handing_over (
    stay_id uuid constraint handing_over_pk primary key
        constraint handing_over_stay_fk references casework.stay on delete cascade,
    receiver text not null constraint handing_over_receiver_known check (receiver in ('PARENT', 'RELATIVE', 'FOSTER_FAMILY',
        'OTHER_HOUSE', 'OTHER_AGENCY', 'SOCIAL_SERVICE', 'POLICE', 'COURT', 'HOSPITAL')),
    identity_paper text not null constraint handing_over_identity_known check (identity_paper in ('NATIONAL_CARD', 'PASSPORT',
        'SERVICE_CARD', 'OTHER_CARD_WITH_PICTURE')),
    authority text not null constraint handing_over_authority_known check (authority in ('COURT_ORDER', 'PLACEMENT_ORDER',
        'REQUISITION', 'RELEASE', 'DECISION_OF_SOCIAL_SERVICE')),
    authority_on date not null,
    alike boolean not null,
    child_told boolean not null constraint handing_over_child_is_told check (child_told),
    child_view text not null constraint handing_over_view_known check (child_view in ('AGREES', 'DOES_NOT_AGREE',
        'COULD_NOT_SAY')),
    child_words text not null constraint handing_over_words_length check (char_length(child_words) <= 300),
    goods text not null constraint handing_over_goods_known check (goods in ('ALL_GIVEN', 'SOME_STAY', 'NONE')),
    goods_words text not null constraint handing_over_goods_length check (char_length(goods_words) <= 500),
    second_person_id uuid not null constraint handing_over_second_fk references account.person,
    handed_by uuid not null constraint handing_over_handed_by_fk references account.person,
    handed_at timestamptz not null,
    constraint handing_over_by_two check (second_person_id <> handed_by),
    constraint handing_over_says_what_stays check (goods <> 'SOME_STAY' or goods_words <> '')
);
comment on table casework.handing_over is 'With whom a child left, by which right; never changed. The name is in the vault.';
comment on column casework.handing_over.stay_id is 'Which stay ended by it.';
comment on column casework.handing_over.receiver is 'What the receiver is to the child.';
comment on column casework.handing_over.identity_paper is 'By which paper the identity was seen.';
comment on column casework.handing_over.authority is 'Which paper gives the right to take the child.';
comment on column casework.handing_over.authority_on is 'Of which day that paper is.';
comment on column casework.handing_over.alike is 'Somebody said that this is not the person on the list whose name is alike.';
comment on column casework.handing_over.child_told is 'The child was told.';
comment on column casework.handing_over.child_view is 'What the child says to it.';
comment on column casework.handing_over.child_words is 'In its words, without names.';
comment on column casework.handing_over.goods is 'What became of the belongings.';
comment on column casework.handing_over.goods_words is 'Which, without names.';
comment on column casework.handing_over.second_person_id is 'The second member of staff.';
comment on column casework.handing_over.handed_by is 'Who handed the child over.';
comment on column casework.handing_over.handed_at is 'When.';
