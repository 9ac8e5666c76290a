-- The second version that comes with the program: in French the sentence about what cannot be kept was too long to be said
-- to a child. What was told under the first version stays as it was.
insert into casework.data_use_statement (id, number, published_at)
    values ('5a1f0c52-6d0b-4c1e-9a57-2f3f4f0d9b02', 2, '2026-11-28T00:00:00Z');
insert into casework.data_use_statement_text (statement_id, language, told, cannot_keep)
select '5a1f0c52-6d0b-4c1e-9a57-2f3f4f0d9b02', language, told, case language when 'fr' then
'Il y a des choses que nous ne pouvons pas garder pour nous. Quelqu’un risque de te faire du mal, ou de faire du mal à un autre enfant ? Tu risques de te faire du mal ? Alors nous devons le dire à ceux qui peuvent l’empêcher.
Parfois, la loi ou un juge nous oblige à dire ce que nous savons. Nous disons alors seulement le nécessaire. Si possible, nous te prévenons avant.'
    else cannot_keep end
from casework.data_use_statement_text where statement_id = '5a1f0c52-6d0b-4c1e-9a57-2f3f4f0d9b01';
