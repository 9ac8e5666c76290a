-- What is claimed, where somebody knows how much: then claimed, awarded and paid can be told apart (FIELD F34).
alter table casework.legal_line drop constraint legal_line_amount_where_money,
    add constraint legal_line_amount_where_money check ((units is null) = (currency is null) and case
        when state in ('AWARDED', 'PAID') then units is not null
        when state = 'ASKED' then units is null or kind in ('COMPENSATION', 'WAGES')
        else units is null end);
