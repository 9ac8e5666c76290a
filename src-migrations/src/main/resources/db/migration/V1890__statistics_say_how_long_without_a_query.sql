-- How long a child was used was worked out with a query inside of the expression. Such a function is called for each record, at about 70
-- microseconds a call; an expression without one becomes part of the statement that asks for it. It says the same.
create or replace function statistics.lasted(numbers jsonb, count integer, unit text, standing text) returns smallint
    language sql immutable parallel safe
return case when count is null then statistics.missing(standing)::integer else coalesce((numbers ->> case
    when count * case unit when 'WEEKS' then 7 when 'MONTHS' then 30 when 'YEARS' then 365 else 1 end <= 31 then 'UP_TO_1_MONTH'
    when count * case unit when 'WEEKS' then 7 when 'MONTHS' then 30 when 'YEARS' then 365 else 1 end <= 184 then 'UP_TO_6_MONTHS'
    when count * case unit when 'WEEKS' then 7 when 'MONTHS' then 30 when 'YEARS' then 365 else 1 end <= 366 then 'UP_TO_12_MONTHS'
    when count * case unit when 'WEEKS' then 7 when 'MONTHS' then 30 when 'YEARS' then 365 else 1 end <= 731 then 'UP_TO_24_MONTHS'
    else 'MORE' end)::smallint::integer, 5) end;
