-- The first version, for every country that has no own one yet. Read aloud it takes about a minute.
insert into casework.data_use_statement (id, number, published_at)
    values ('5a1f0c52-6d0b-4c1e-9a57-2f3f4f0d9b01', 1, '2026-11-23T00:00:00Z');
insert into casework.data_use_statement_text (statement_id, language, told, cannot_keep)
select '5a1f0c52-6d0b-4c1e-9a57-2f3f4f0d9b01', language, told, cannot_keep from (values
('en', 'We are people who help children. Our work is to keep you safe and to help you.
We write down some things, for example how old you are, how you feel and what you need. Then the others who help you do not have to ask you again.
Your name is locked away, apart from the rest. Only the few people who look after you can see it.
We do not tell people outside where you are. Before we talk to your family, we ask you.
We count children, so that more help comes. Nobody can find you in these numbers.
You do not have to answer. You can stop at any time. You can ask what we wrote, and tell us what is wrong.
If you say no, you still get food, a bed and help.',
'There are things we cannot keep to ourselves. If somebody may hurt you or another child, or if you may hurt yourself, we must tell people who can stop it.
Sometimes the law or a judge makes us tell what we know. We then tell only what is needed, and we tell you first if we can.'),
('fr', 'Nous sommes là pour aider les enfants. Notre travail est de te protéger et de t’aider.
Nous écrivons certaines choses, par exemple ton âge, comment tu te sens et ce dont tu as besoin. Ainsi, les autres personnes qui t’aident n’ont pas à te le demander encore.
Ton nom est gardé sous clé, à part du reste. Seules les quelques personnes qui s’occupent de toi peuvent le voir.
Nous ne disons pas aux gens du dehors où tu es. Avant de parler à ta famille, nous te demandons ton avis.
Nous comptons les enfants, pour qu’il y ait plus d’aide. Personne ne peut te retrouver dans ces nombres.
Rien ne t’oblige à répondre. Tu peux arrêter quand tu veux. Tu peux demander ce que nous avons écrit et dire ce qui est faux.
Si tu dis non, tu auras quand même à manger, un lit et de l’aide.',
'Il y a des choses que nous ne pouvons pas garder pour nous. Si quelqu’un risque de te faire du mal ou de faire du mal à un autre enfant, ou si tu risques de te faire du mal, nous devons le dire à ceux qui peuvent l’empêcher.
Parfois, la loi ou un juge nous oblige à dire ce que nous savons. Alors nous ne disons que le nécessaire et, si possible, nous te prévenons avant.'),
('es', 'Ayudamos a niñas, niños y adolescentes. Nuestro trabajo es protegerte y ayudarte.
Escribimos algunas cosas, por ejemplo tu edad, cómo te sientes y qué necesitas. Así, las otras personas que te ayudan no tienen que preguntarte otra vez.
Tu nombre se guarda bajo llave, aparte de lo demás. Solo pueden verlo las pocas personas que te cuidan.
No decimos a la gente de fuera dónde estás. Antes de hablar con tu familia, te preguntamos.
Contamos cuántos niños y niñas hay, para que llegue más ayuda. Nadie puede encontrarte en esos números.
No tienes que responder. Puedes parar cuando quieras. Puedes preguntar qué escribimos y decirnos qué está mal.
Si dices que no, igual tendrás comida, una cama y ayuda.',
'Hay cosas que no podemos guardar en secreto. Si alguien puede hacerte daño a ti o a otro niño o niña, o si tú puedes hacerte daño, debemos decírselo a quien pueda evitarlo.
A veces la ley o un juez nos obliga a decir lo que sabemos. Entonces decimos solo lo necesario y, si podemos, te avisamos antes.'),
('pt', 'Ajudamos crianças e adolescentes. O nosso trabalho é proteger-te e ajudar-te.
Escrevemos algumas coisas, por exemplo a tua idade, como te sentes e do que precisas. Assim, as outras pessoas que te ajudam não têm de te perguntar outra vez.
O teu nome fica guardado à chave, à parte do resto. Só as poucas pessoas que cuidam de ti o podem ver.
Não dizemos às pessoas de fora onde estás. Antes de falarmos com a tua família, perguntamos-te.
Contamos quantas crianças há, para que venha mais ajuda. Ninguém te pode encontrar nesses números.
Não tens de responder. Podes parar quando quiseres. Podes perguntar o que escrevemos e dizer-nos o que está errado.
Se disseres que não, terás na mesma comida, uma cama e ajuda.',
'Há coisas que não podemos guardar só para nós. Se alguém te pode fazer mal, a ti ou a outra criança, ou se tu te podes fazer mal, temos de o dizer a quem o possa impedir.
Às vezes a lei ou um juiz obriga-nos a dizer o que sabemos. Então dizemos só o que é preciso e, se pudermos, avisamos-te antes.')
) as first (language, told, cannot_keep);
