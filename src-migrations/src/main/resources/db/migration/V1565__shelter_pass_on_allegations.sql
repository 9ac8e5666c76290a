-- What is said against the people of a house can be passed on: the row says who holds it now, the lines who has held it. Whoever passes
-- it on keeps that it was passed on, as its writer does.
alter table casework.incident add column passed_by uuid constraint incident_passed_by_fk references account.person,
    add column received_at timestamptz, add column receipt integer, add column seen_at timestamptz, add column closed_at timestamptz;
update casework.incident i set passed_by = i.written_by, received_at = i.written_at, receipt = 1,
    seen_at = (select m.moved_at from casework.incident_move m where m.incident_id = i.id and m.state = 'SEEN'),
    closed_at = (select m.moved_at from casework.incident_move m where m.incident_id = i.id and m.state = 'CLOSED')
    where i.confidential;
alter table casework.incident add constraint incident_receipt_is_whole check (case when confidential
        then num_nulls(passed_by, received_at, receipt) = 0 and receipt > 0
        else num_nonnulls(passed_by, received_at, receipt, seen_at, closed_at) = 0 end),
    add constraint incident_closed_after_seen check (closed_at is null or seen_at is not null),
    add constraint incident_sealed_key unique (id, confidential);
alter table casework.incident_child drop constraint incident_child_incident_fk,
    add constraint incident_child_incident_fk foreign key (incident_id, confidential, audience, written_by)
        references casework.incident (id, confidential, audience, written_by) on update cascade on delete cascade;
comment on table casework.incident is 'That something happened in a house; an allegation against its people is held by one person outside of it, who may pass it on.';
comment on column casework.incident.passed_by is 'Who gave an allegation to whom it is with.';
comment on column casework.incident.received_at is 'Since when it is with that person.';
comment on column casework.incident.receipt is 'Counts who has held it.';
comment on column casework.incident.seen_at is 'When an allegation was seen; whoever steps in does not read its moves.';
comment on column casework.incident.closed_at is 'When an allegation was closed.';

create table casework.allegation_line (
    incident_id uuid not null constraint allegation_line_incident_fk references casework.incident on delete cascade,
    number integer not null constraint allegation_line_number check (number > 0),
    receiver_id uuid not null constraint allegation_line_receiver_fk references account.person,
    passed_by uuid not null constraint allegation_line_passed_by_fk references account.person,
    passed_at timestamptz not null,
    constraint allegation_line_pk primary key (incident_id, number)
);
comment on table casework.allegation_line is 'Who has held an allegation, one line each; written by the change itself, never changed.';
comment on column casework.allegation_line.incident_id is 'Which allegation.';
comment on column casework.allegation_line.number is 'Counts who has held it.';
comment on column casework.allegation_line.receiver_id is 'Who has received it.';
comment on column casework.allegation_line.passed_by is 'From whom.';
comment on column casework.allegation_line.passed_at is 'When.';
insert into casework.allegation_line (incident_id, number, receiver_id, passed_by, passed_at)
    select id, 1, receiver_id, written_by, written_at from casework.incident where confidential;
alter table casework.incident_receiver add column second_id uuid constraint incident_receiver_second_fk references account.person,
    add column hours integer not null default 24 constraint incident_receiver_hours check (hours between 1 and 336),
    add constraint incident_receiver_two_people check (second_id <> person_id);
comment on column casework.incident_receiver.second_id is 'Who takes over what the first one does not answer; null where administrators alone pass it on.';
comment on column casework.incident_receiver.hours is 'Within how many hours an allegation is to be seen.';
