-- Sexual violence is no question of these pages: a health worker ticks it, sealed with the key of health. What was asked has a reason,
-- and a number its unit.
do $$
declare
    line record;
begin
    for line in select * from (values ('later_the_work', 'activities'), ('later_what_was_done', 'means'),
        ('later_what_was_done', 'forms_happened'), ('later_what_was_done', 'forms_intended'),
        ('later_what_was_done', 'forms_suspected')) as asked (page, answer)
    loop
        execute format('alter table casework.%I add constraint %I check (coalesce(array_to_string(%I, '','') '
            '!~ ''(^|,)(SX-|SEX-|SEXUAL)'', true))', line.page, line.page || '_' || line.answer || '_left_to_health', line.answer);
    end loop;
end
$$;
alter table casework.later_what_was_done add constraint later_what_was_done_means_have_a_reason
    check (coalesce(cardinality(means), 0) = 0 or coalesce(cardinality(asked_for), 0) > 0);
alter table casework.later_the_work add constraint later_the_work_pay_has_currency
    check (pay_amount is null or pay_currency is not null);
alter table casework.later_how_far add constraint later_how_far_lasted_has_unit
    check (lasted_count is null or lasted_unit is not null);
alter table casework.later_child_checklist add constraint later_child_checklist_so_or_not
    check (not coalesce(array_remove(child_signs, 'OTHER') && array_remove(child_not_so, 'OTHER'), false));
alter table casework.later_adult_checklist add constraint later_adult_checklist_so_or_not
    check (not coalesce(array_remove(adult_signs, 'OTHER') && array_remove(adult_not_so, 'OTHER'), false));
