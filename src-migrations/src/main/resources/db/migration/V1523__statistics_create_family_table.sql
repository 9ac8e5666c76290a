-- The fixed list of tables that a family releases.
create table statistics.family_table (
    family_id uuid not null constraint family_table_family_fk references statistics.release_family,
    place smallint not null constraint family_table_place check (place >= 0),
    name text not null constraint family_table_name check (name ~ '^[A-Z_]{3,40}$'),
    constraint family_table_pk primary key (family_id, place),
    constraint family_table_name_key unique (family_id, name)
);
comment on table statistics.family_table is 'A table that a family releases, each time the same.';
comment on column statistics.family_table.family_id is 'Of which family.';
comment on column statistics.family_table.place is 'Which one, from 0.';
comment on column statistics.family_table.name is 'The code of the table.';

create table statistics.family_banding (
    family_id uuid not null,
    table_place smallint not null,
    place smallint not null constraint family_banding_place check (place between 0 and 3),
    dimension smallint not null,
    band_of smallint[] not null,
    constraint family_banding_pk primary key (family_id, table_place, place),
    constraint family_banding_table_fk foreign key (family_id, table_place) references statistics.family_table,
    constraint family_banding_dimension_fk foreign key (family_id, dimension) references statistics.family_dimension
);
comment on table statistics.family_banding is 'How a table shows a dimension.';
comment on column statistics.family_banding.family_id is 'Of which family.';
comment on column statistics.family_banding.table_place is 'Of which table.';
comment on column statistics.family_banding.place is 'Which dimension of the table, from 0.';
comment on column statistics.family_banding.dimension is 'Its place in the family.';
comment on column statistics.family_banding.band_of is 'For each category the number of its band.';
