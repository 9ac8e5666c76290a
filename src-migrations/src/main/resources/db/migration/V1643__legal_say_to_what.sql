-- What somebody was sentenced to, as coarse as it is counted. Of a conviction that was written before nobody was asked.
alter table casework.legal_line add column sentence text constraint legal_line_sentence_known
    check (sentence in ('PRISON', 'SUSPENDED_PRISON', 'FINE', 'OTHER_SENTENCE', 'NOT_KNOWN'));
comment on column casework.legal_line.sentence is 'What kind of sentence; how long and how much stands in the locked words.';
update casework.legal_line set sentence = 'NOT_KNOWN' where state = 'CONVICTED';
alter table casework.legal_line add constraint legal_line_sentence_where_convicted
    check ((sentence is not null) = (state = 'CONVICTED'));
grant insert (sentence) on casework.legal_line to kinward_web;
