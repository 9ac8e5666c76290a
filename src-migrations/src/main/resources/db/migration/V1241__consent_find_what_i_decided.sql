-- Whoever shared something at night reads it back, and sees the tasks that follow from it: the fence of tasks asks for
-- that at every list. Without this each list of tasks reads every emergency of every house.
create index emergency_decided_by_idx on casework.emergency (decided_by, id);
