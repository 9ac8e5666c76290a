-- The paper of a talk is put away like that of the first hour: by the number of the talk, 0 for the first hour.
alter table casework.paper_put_away add column talk integer not null default 0
    constraint paper_put_away_talk_counted check (talk >= 0);
alter table casework.paper_put_away drop constraint paper_put_away_pk;
alter table casework.paper_put_away add constraint paper_put_away_pk primary key (intake_id, talk, became);
comment on column casework.paper_put_away.talk is 'Number of the talk that the paper tells of; 0 for the first hour.';
drop policy of_a_paper on casework.paper_put_away;
create policy of_a_paper on casework.paper_put_away for insert to kinward_web with check (said_by = (select casework.me())
    and case when talk = 0
        then exists (select from casework.intake i where i.id = intake_id and i.paper_told_on is not null)
        else exists (select from casework.talk t where t.intake_id = paper_put_away.intake_id
            and t.number = paper_put_away.talk and t.paper_since is not null) end);
