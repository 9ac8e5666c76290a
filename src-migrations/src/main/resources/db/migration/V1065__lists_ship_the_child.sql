-- FIELD 5.7, 5.8, 5.9.
select casework.ship_codes('CARE', $$
BOTH-PARENTS|both parents|les deux parents||FAMILY ~ MOTHER|mother|mère||FAMILY ~ FATHER|father|père||FAMILY ~ MOTHER-STEPFATHER|mother and stepfather|mère et beau-père||FAMILY
FATHER-STEPMOTHER|father and stepmother or co-wife|père et belle-mère ou coépouse||FAMILY ~ GRANDPARENTS|grandparents|grands-parents||FAMILY ~ UNCLE-AUNT|uncle or aunt|oncle ou tante||FAMILY
SIBLING|adult brother or sister|frère ou sœur adulte||FAMILY ~ KIN|other kin|autre parent de la famille||FAMILY ~ CONFIE-KIN|confié to relatives|confié à des parents|confiage|FAMILY
CONFIE-OTHERS|confié to non-relatives|confié à d’autres personnes|confiage, vidomègon (BJ)|OTHERS ~ KORANIC-SCHOOL|Koranic school|école coranique|daara (SN), talibé (SN)|OTHERS
MISSION|pagoda, monastery, mission|pagode, monastère, mission||OTHERS ~ BOARDING-SCHOOL|boarding school|internat||OTHERS ~ MASTER|apprentice at the master’s|en apprentissage chez un patron||OTHERS
EMPLOYER|employer’s home|chez l’employeur||OTHERS ~ WORKSITE|worksite camp|campement de chantier||OTHERS ~ HUSBAND|husband or in-laws|mari ou belle-famille||OTHERS
FOSTER|foster family|famille d’accueil||PLACES ~ HOST|host family (short)|famille d’accueil (court séjour)||PLACES ~ TRANSIT|transit centre|centre de transit||PLACES
SHELTER|shelter|centre d’accueil||PLACES ~ HOSPITAL|hospital|hôpital||PLACES ~ DETENTION|police cell, detention|cellule de police, détention||PLACES ~ ARMED-GROUP|armed group|groupe armé||OTHERS
CHILDREN-ONLY|children only|entre enfants seulement||ALONE ~ FRIENDS|friends, shared room|camarades, chambre partagée||ALONE ~ STREET|street|rue||ALONE
ALONE|alone, nobody cares for the child|sans personne qui s’occupe de l’enfant||ALONE ~ SUSPECTED|with the person suspected|avec la personne mise en cause||OTHERS
$$);
select casework.ship_codes('CONFIE_WHY', $$
SCHOOL|school|école ~ HELP|to help in the house|pour aider à la maison ~ DEATH|a death in the family|un décès dans la famille ~ QUARREL|a quarrel|une dispute
$$);
select casework.ship_codes('SCHOOL_STATE', $$
NEVER|never went|jamais à l’école ~ TOO-YOUNG|too young|trop jeune ~ REGULARLY|goes regularly|y va régulièrement ~ OFF-AND-ON|goes off and on|y va par moments ~ STOPPED|stopped|a arrêté
FINISHED|finished|a terminé
$$);
select casework.ship_codes('SCHOOL_KIND', $$
PUBLIC|public|publique ~ PRIVATE|private|privée ~ COMMUNITY|community|communautaire ~ KORANIC|Koranic only|coranique seulement|daara (SN) ~ FRANCO-ARAB|Franco-Arab, medersa|franco-arabe, médersa
MONASTIC|monastic|monastique ~ CATCH-UP|catch-up or bridge class|classe de rattrapage ou passerelle|passerelle, SSA/P (ML) ~ LITERACY|literacy|alphabétisation ~ TECHNICAL|technical|technique
APPRENTICE-CONTRACT|apprenticeship with contract|apprentissage avec contrat ~ APPRENTICE-NO-CONTRACT|apprenticeship without contract|apprentissage sans contrat ~ NONE|none|aucune
$$);
select casework.ship_codes('SCHOOL_STOPPED', $$
COST|cost (fees, uniform, canteen)|coût (frais, uniforme, cantine) ~ WORK|work needed|besoin de travailler ~ FAR|far|trop loin ~ FAILED|failed, repeated|échec, redoublement
BEATEN|quarrel or beaten at school|dispute ou coups à l’école ~ UNSAFE|unsafe, sexual harassment|insécurité, harcèlement sexuel ~ PREGNANT-MARRIED|pregnant, married|grossesse, mariage
ILLNESS|illness, disability|maladie, handicap ~ NO-CERTIFICATE|no birth certificate|pas d’acte de naissance ~ LANGUAGE|language|langue
NO-TEACHER|teacher absent, school closed|classe sans maître, école fermée ~ MOVED|moved|déménagement ~ CONFLICT-FLOOD|conflict, flood|conflit, inondation
FRIENDS-LEFT|friends left|départ des camarades ~ PARENTS|parents’ choice|choix des parents ~ DID-NOT-LIKE|the child did not like it|l’enfant n’aimait pas l’école
$$);
select casework.ship_codes('PAPER', $$
BIRTH-CERTIFICATE|birth certificate|acte de naissance|extrait de naissance ~ LATE-JUDGEMENT|late judgement|jugement supplétif ~ NATIONAL-CARD|national card|carte nationale d’identité
PASSPORT|passport|passeport ~ TRAVEL-DOCUMENT|laissez-passer, safe-conduct, travel document|laissez-passer, sauf-conduit, titre de voyage ~ FAMILY-BOOK|family book|livret de famille
SCHOOL-REPORT|school report|bulletin scolaire ~ VACCINATION-CARD|vaccination card|carnet de vaccination ~ REFUGEE-CARD|refugee or migrant card|carte de réfugié ou de migrant
PLACEMENT-ORDER|placement order|ordonnance de garde ~ NONE|none|aucun
$$);
select casework.ship_codes('PAPER_STATE', $$
HAS-IT|has it|l’enfant l’a ~ AT-HOME|at home|à la maison ~ KEPT|kept by somebody|gardé par une autre personne ~ FALSE|false|faux ~ ASKED-FOR|asked for|demandé
$$);
