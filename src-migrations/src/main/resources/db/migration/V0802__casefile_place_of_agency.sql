-- A place belongs to one agency: no row may name a place of one and the agency of another, whoever writes it.
alter table account.place add constraint place_agency_key unique (id, agency_id);
alter table account.room add constraint room_place_of_agency_fk
    foreign key (place_id, agency_id) references account.place (id, agency_id);
alter table account.shift add constraint shift_place_of_agency_fk
    foreign key (place_id, agency_id) references account.place (id, agency_id);
do $$
declare
    carrying text;
begin
    foreach carrying in array array['intake', 'child', 'case_file', 'task'] loop
        execute format('alter table casework.%1$I add constraint %1$s_place_of_agency_fk '
            'foreign key (place_id, agency_id) references account.place (id, agency_id)', carrying);
    end loop;
end
$$;
