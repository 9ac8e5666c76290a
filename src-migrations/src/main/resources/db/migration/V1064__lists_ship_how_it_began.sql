-- FIELD 5.3, 5.4, 5.5, 5.6.
select casework.ship_codes('RECRUITER', $$
MOTHER|mother|mère ~ FATHER|father|père ~ STEP-PARENT|step-parent|beau-parent ~ GRANDPARENT|grandparent|grand-parent ~ UNCLE-AUNT|uncle or aunt|oncle ou tante ~ SIBLING|brother or sister|frère ou sœur
RELATIVE|other relative|autre parent de la famille ~ COURTESY-KIN|“aunt” or “uncle” by courtesy, neighbour, family friend|« tante » ou « oncle » de respect, voisinage, proche de la famille|tantie (CI)
GODPARENT-HOST|godparent or host|parrain, marraine ou hôte ~ FIANCE|boy- or girlfriend, “fiancé”|petit ami, petite amie, « fiancé »|loverboy ~ HUSBAND-IN-LAW|husband or in-laws|mari ou belle-famille
PEER|friend of the same age|camarade du même âge ~ RETURNED-CHILD|child or youth who came back from there|enfant ou jeune de retour de là-bas
KORANIC-TEACHER|Koranic teacher|maître coranique|marabout (SN), malam (NG) ~ CLERGY|pastor, monk, priest|pasteur, moine, prêtre ~ SCHOOL-TEACHER|school teacher|personnel enseignant de l’école
AGENCY|agency|agence de recrutement ~ BROKER|broker, guide|intermédiaire, passeur ~ DRIVER|driver|chauffeur ~ EMPLOYER|employer directly|employeur directement|tutrice (CI), tutrice (TG), tutrice (BJ)
TRAINER|trainer, scout|entraîneur, recruteur sportif ~ ONLINE|online contact|contact en ligne ~ ARMED-PERSON|armed person|personne armée ~ OFFICIAL|official|agent public
STRANGER|stranger|personne inconnue ~ CHILD-LOOKED|the child looked for them|personne contactée par l’enfant ~ NOBODY|nobody|personne n’a recruté l’enfant
$$);
select casework.ship_codes('PROMISE', $$
SCHOOL|school|école ~ KORANIC|Koranic learning|enseignement coranique|daara (SN) ~ APPRENTICESHIP|apprenticeship|apprentissage ~ PAID-WORK|paid work (which)|travail payé (lequel)
CARE|care by relatives|prise en charge par des parents|confiage ~ MARRIAGE|marriage|mariage ~ FOOTBALL|football|football ~ TRAVEL|travel abroad|voyage à l’étranger
SEASON-END|money or bicycle at the end of the season|argent ou vélo à la fin de la saison ~ GIFT|a gift to parents|un cadeau aux parents ~ DEBT-PAID|debt paid|dette payée
NOTHING-SAID|nothing was said|rien n’a été dit
$$);
select casework.ship_codes('PAID_TO_FAMILY', $$
NONE|nothing|rien ~ ADVANCE|advance|avance ~ PROMISED|promised for later|promis pour plus tard ~ REGULAR|regular|versements réguliers ~ NEVER-CAME|promised, never came|promis, jamais venu
$$);
select casework.ship_codes('DEBT', $$
NONE|none|aucune ~ FAMILY|the family’s|celle de la famille ~ CHILD|the child’s|celle de l’enfant ~ JOURNEY|for the journey|pour le voyage
$$);
select casework.ship_codes('MEANS', $$
DEBT-BONDAGE|debt bondage|servitude pour dettes ~ TAKES-EARNINGS|takes earnings|prend les gains ~ RESTRICTS-MONEY|restricts access to money|limite l’accès à l’argent ~ THREATS|threats|menaces
PSYCHOLOGICAL|psychological abuse|violence psychologique ~ PHYSICAL|physical abuse|violence physique ~ SEXUAL|sexual abuse|violence sexuelle ~ FALSE-PROMISES|false promises|fausses promesses
SUBSTANCES|drugs or alcohol|drogue ou alcool|tramadol, yaba ~ RESTRICTS-MOVEMENT|restricts movement|limite les déplacements ~ RESTRICTS-CARE|restricts medical care|limite les soins
LONG-HOURS|excessive working hours|horaires de travail excessifs ~ USES-CHILDREN|threatens or uses the child’s family or own child|menace ou utilise la famille ou le bébé de l’enfant
LAW-THREAT|threat of law enforcement|menace de dénonciation aux autorités ~ WITHHOLDS-NECESSITIES|withholds food, sleep, clothes|prive de nourriture, de sommeil, de vêtements
WITHHOLDS-PAPERS|withholds papers|garde les papiers ~ OATH|oath, ritual or curse|serment, rite ou malédiction|juju (NG), serment ~ RELIGION|religious authority|autorité religieuse
HOME-THREAT|threat to family at home|menace contre la famille au pays ~ POLICE-THREAT|told that police will lock the child up|menace que la police enferme l’enfant
MOVED|moved from place to place|déplacements d’un lieu à l’autre ~ NO-CONTACT|no contact with family|aucun contact avec la famille
NO-LANGUAGE|does not speak the language there|ne parle pas la langue de là-bas ~ AFFECTION|affection|affection|loverboy
$$);
select casework.ship_codes('JOURNEY_LEG', $$
FOOT|on foot|à pied ~ MOTORBIKE|motorbike|moto|zémidjan (BJ), zem (TG), okada (NG) ~ BICYCLE|bicycle|vélo ~ BUSH-TAXI|bush taxi|taxi-brousse|gbaka (CI), tro-tro (GH) ~ BUS|bus|car, bus
TRUCK-HIDDEN|truck, hidden|camion, en cachette ~ CAR|private car|voiture privée ~ CANOE|canoe, ferry|pirogue, bac ~ SEA-BOAT|sea boat|bateau en mer ~ TRAIN|train|train ~ PLANE|plane|avion
$$);
select casework.ship_codes('BORDER', $$
POST-STOPPED|official post, stopped|poste officiel, arrêt ~ POST-LET-THROUGH|official post, let through|poste officiel, passage sans arrêt
POST-HIDDEN|official post, hidden|poste officiel, en cachette ~ BUSH-PATH|bush path|piste de brousse ~ RIVER|river|fleuve ou rivière ~ NONE|no border|aucune frontière
$$);
select casework.ship_codes('TRAVELLED_WITH', $$
ALONE|alone|sans personne ~ RECRUITER|recruiter|personne qui a recruté ~ RELATIVE|relative|parent de la famille ~ GROUP|group of children|groupe d’enfants
$$);
select casework.ship_codes('JOURNEY_PAPERS', $$
OWN|own papers|ses propres papiers ~ OTHERS|another’s papers|papiers d’une autre personne ~ FALSE|false papers|faux papiers ~ NONE|none|aucun
PERMISSION-TRUE|parents’ travel permission, true|autorisation parentale de voyage, vraie ~ PERMISSION-FALSE|parents’ travel permission, false|autorisation parentale de voyage, fausse
$$);
