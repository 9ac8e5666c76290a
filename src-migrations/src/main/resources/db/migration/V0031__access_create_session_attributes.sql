create table account.session_attributes (
    session_primary_id varchar(64) not null
        constraint session_attributes_fk references account.session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint session_attributes_pk primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on account.session_attributes to kinward_accounts;
comment on table account.session_attributes is 'What a session holds: ids and states, never a name, never what was typed.';
comment on column account.session_attributes.session_primary_id is 'The session.';
comment on column account.session_attributes.attribute_name is 'Name of the note.';
comment on column account.session_attributes.attribute_bytes is 'The note.';
