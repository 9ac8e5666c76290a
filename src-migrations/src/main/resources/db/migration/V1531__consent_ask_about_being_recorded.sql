-- What who answers for the child says to being protected and recorded is one more question of the same kind (F75, first row).
-- The child's own view stands on the page where it was told, so the child has no line here.
alter table casework.consent drop constraint consent_kind_known,
    add constraint consent_kind_known check (kind in ('BEING_RECORDED', 'SERVICE', 'SHARING', 'FAMILY_CONTACT', 'EXTRA'));
comment on column casework.consent.kind is 'Being recorded, a service, a sharing, contact with family, or an extra use.';
