-- An amount without its currency says nothing, and its page could not be read: the table refuses it as the core does.
alter table casework.first_days_belongings
    add constraint first_days_belongings_money_has_currency check (money_amount is null or money_currency is not null),
    add constraint first_days_belongings_wages_has_currency check (wages_amount is null or wages_currency is not null);
