-- FIELD 5.13.
select casework.ship_codes('OPENED_DOOR', $$
IND-STOPPED-SCHOOL|stopped school|arrêt de l’école||INDIVIDUAL|H ~ IND-FAILING|failing at school|difficultés à l’école||INDIVIDUAL|H
IND-NO-CERTIFICATE|no birth certificate|pas d’acte de naissance||INDIVIDUAL|H,D ~ IND-DISABILITY|disability|situation de handicap||INDIVIDUAL|H
IND-DREAMS|dreams of the city, friends’ stories|rêve de la ville, récits de camarades||INDIVIDUAL|H ~ IND-LEFT-ALONE|left home alone|départ sans adulte||INDIVIDUAL|T,D
IND-NO-MONEY|out of money|plus d’argent||INDIVIDUAL|D ~ IND-LOST-PAPERS|lost papers|papiers perdus||INDIVIDUAL|D ~ IND-DRUGS|drugs given|drogue donnée à l’enfant||INDIVIDUAL|D
IND-LANGUAGE|does not speak the language|ne parle pas la langue||INDIVIDUAL|D ~ IND-EARLIER|earlier exploited|exploitation antérieure||INDIVIDUAL|H
IND-MOTHER|pregnant or a mother|enceinte ou déjà mère||INDIVIDUAL|H,D ~ IND-LEAVING|thinks of leaving again|pense à repartir||INDIVIDUAL|H
FAM-DEATH|death or illness of an earner|décès ou maladie d’un soutien de famille||FAMILY ~ FAM-INCOME|income lost|perte de revenu||FAMILY ~ FAM-DEBT|debt|dette||FAMILY
FAM-MANY|many children|beaucoup d’enfants||FAMILY ~ FAM-PARENT-ABSENT|one parent absent, separation, new partner|absence d’un parent, séparation, remariage||FAMILY
FAM-VIOLENCE|violence at home|violence à la maison||FAMILY ~ FAM-NOT-READING|parents cannot read|parents ne sachant pas lire||FAMILY
FAM-NOT-KNOWING|does not know about trafficking|ne connaît pas la traite||FAMILY ~ FAM-CONFIAGE|sends children to relatives by habit|habitude de confier les enfants|confiage|FAMILY
FAM-OTHERS-AWAY|other children away|autres enfants partis||FAMILY ~ FAM-DISPLACED|displaced|famille déplacée||FAMILY ~ FAM-LAND|land or animals lost|perte de terres ou d’animaux||FAMILY
FAM-DRINK|drink|alcool||FAMILY ~ FAM-TREATED-WORSE|child treated worse than others|enfant moins bien traité que les autres||FAMILY ~ COM-RECRUITER|recruiter active|recruteurs actifs||COMMUNITY
COM-SHOW-MONEY|others left and show money|d’autres sont partis et montrent leur argent||COMMUNITY ~ COM-CONFLICT|drought, flood, conflict|sécheresse, inondation, conflit||COMMUNITY
COM-BORDER-ROAD|border or road village, seasonal work next door|village de frontière ou de route, travail saisonnier à côté||COMMUNITY ~ COM-NO-SCHOOL|no school near|pas d’école proche||COMMUNITY
COM-GIRLS-SCHOOL|girls’ school not valued|l’école des filles compte peu||COMMUNITY ~ COM-EARLY-MARRIAGE|early marriage|mariages précoces||COMMUNITY
COM-EXCLUSION|exclusion of the group or caste|exclusion du groupe ou de la caste||COMMUNITY ~ COM-LEADERS|leaders take part|des responsables y participent||COMMUNITY
COM-MOCKED|returned children mocked|moqueries envers les enfants de retour||COMMUNITY ~ WORK-NO-INSPECTION|no inspection|pas d’inspection||WORKPLACE|D
WORK-SMALL-HANDS|demand for small hands|demande de petites mains||WORKPLACE|D ~ WORK-HOMES|work in private homes|travail chez des particuliers||WORKPLACE|D
WORK-KEPT|papers or pay kept|papiers ou paie confisqués||WORKPLACE|D ~ WORK-SLEEPS|sleeps at work|dort sur le lieu de travail||WORKPLACE|D
WORK-NIGHT|informal, night work|travail informel, de nuit||WORKPLACE|D ~ WORK-ENTRANCE|hairdresser or bar as entrance|coiffure ou bar comme porte d’entrée||WORKPLACE|D
INST-LOOK-AWAY|police or border look away|police ou frontière ferment les yeux||INSTITUTION ~ INST-NO-REGISTRATION|no birth registration|pas d’enregistrement des naissances||INSTITUTION
INST-SCHOOL-COSTS|school costs|coût de l’école||INSTITUTION ~ INST-NO-WORKER|no social worker|pas d’intervenant social||INSTITUTION
INST-NO-SAFE-WAY|no safe way to migrate at 15–17|aucune voie sûre pour migrer à 15–17 ans||INSTITUTION ~ INST-FEAR-POLICE|fear of police|peur de la police||INSTITUTION
INST-NO-LANGUAGE|no service for the language|aucun service dans la langue||INSTITUTION ~ INST-CAMP|camp|camp||INSTITUTION
$$);
select casework.ship_codes('PROTECTS', $$
TRUSTED-ADULT|an adult the child trusts|un adulte de confiance ~ IN-SCHOOL|in school|va à l’école ~ SIBLING-NEAR|brother or sister near|frère ou sœur à proximité
KNOWS-NUMBER|knows a number to call|connaît un numéro à appeler ~ COMMITTEE|active committee|comité actif ~ MOTHERS-INCOME|mother’s own income|revenu propre de la mère
GROUP|faith or youth group|groupe religieux ou de jeunes ~ PAPERS|papers|papiers ~ SKILL|skill|savoir-faire ~ FUTURE|wants something for the future|a un souhait pour l’avenir
$$);
