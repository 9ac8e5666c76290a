-- How a snapshot writes answers down. The numbers of a dimension are read once a statement, for the agency that is told first.
create function statistics.numbers_of(wanted text) returns jsonb language sql stable parallel safe
    return (select coalesce(jsonb_object_agg(c.code, c.number), '{}') from statistics.category c
        where c.agency_id = any (statistics.counted_agencies()) and c.dimension = wanted);
comment on function statistics.numbers_of(text) is 'Codes and their numbers of the one agency of which a snapshot is taken.';

create function statistics.missing(standing text) returns smallint language sql immutable parallel safe
    return case standing when 'NOT_KNOWN' then 1 when 'DID_NOT_WANT_TO_SAY' then 3 when 'DOES_NOT_APPLY' then 4 else 2 end;
comment on function statistics.missing(text) is 'Why there is no value; whatever nobody opened was not asked yet.';

create function statistics.number_of(numbers jsonb, code text, standing text) returns smallint
    language sql immutable parallel safe
    return case when code is null then statistics.missing(standing) else coalesce((numbers ->> code)::smallint, 5) end;
comment on function statistics.number_of(jsonb, text, text) is 'The number of an answer; a code that no list has is other.';

create function statistics.none(wanted text) returns smallint[] language sql stable parallel safe
    return array[statistics.number_of(statistics.numbers_of(wanted), 'NONE', null)];
comment on function statistics.none(text) is 'What a child has several of, of one who has none.';

create function statistics.nobody_asked() returns smallint[] language sql immutable parallel safe return array[2::smallint];
comment on function statistics.nobody_asked() is 'The same of a child about whom nobody wrote anything.';

create function statistics.number_of_age(years integer, standing text) returns smallint language sql immutable parallel safe
    return case when years is null then statistics.missing(standing) else 6 + least(greatest(years, 0), 30) end;
comment on function statistics.number_of_age(integer, text) is 'The number of an age in full years: six and the years.';

create function statistics.best_year_on(form text, best integer, told_on date, born_latest date, day date) returns integer
    language sql immutable parallel safe
    return case when day is null then null when form = 'BIRTH_DAY' then greatest(best, extract(year from
        age(day::timestamp, (born_latest + interval '1 month' - interval '1 day')::timestamp))::integer)
    else best + greatest(0, extract(year from age(day::timestamp, told_on::timestamp))::integer) end;
comment on function statistics.best_year_on(text, integer, date, date, date) is
    'The rule of casework.age_today for any day, without its cost; a test compares the two.';

create function statistics.month_of(day date) returns smallint language sql immutable parallel safe
    return extract(year from day) * 12 + extract(month from day) - 1;
comment on function statistics.month_of(date) is 'Twelve times the year and the month from 0.';
grant execute on function statistics.numbers_of(text), statistics.missing(text), statistics.number_of(jsonb, text, text),
    statistics.none(text), statistics.nobody_asked(), statistics.number_of_age(integer, text),
    statistics.best_year_on(text, integer, date, date, date), statistics.month_of(date) to kinward_snapshot;
