-- FIELD 5.12.
select casework.ship_codes('SERVICE', $$
SAFE-PLACE|emergency place|lieu d’accueil d’urgence||SAFETY|CHILD ~ SAFE-PLAN|safety plan|plan de sécurité||SAFETY|CHILD,FAMILY ~ SAFE-ESCORT|escort|accompagnement||SAFETY|CHILD
SAFE-RESTRAIN|restraining measure|mesure d’éloignement||SAFETY|CHILD,FAMILY ~ SAFE-MOVE|change of place|changement de lieu||SAFETY|CHILD ~ BODY-CHECK|first check|premier examen de santé||BODY|CHILD
BODY-TREATMENT|treatment|soins||BODY|CHILD ~ BODY-HOSPITAL|hospital|hôpital||BODY|CHILD ~ BODY-HIV-STI|HIV/STI|VIH/IST||BODY|CHILD
BODY-SEXUAL-VIOLENCE|after sexual violence|soins après une violence sexuelle||BODY|CHILD ~ BODY-PREGNANCY|pregnancy and birth|grossesse et accouchement||BODY|CHILD
BODY-BABY|baby care|soins du bébé||BODY|CHILD ~ BODY-NUTRITION|nutrition|nutrition||BODY|CHILD,FAMILY ~ BODY-DENTAL|dental|soins dentaires||BODY|CHILD
BODY-SIGHT-HEARING|sight, hearing|vue, audition||BODY|CHILD ~ BODY-REHABILITATION|rehabilitation|rééducation||BODY|CHILD ~ BODY-DRUGS|drugs withdrawal|sevrage||BODY|CHILD
BODY-VACCINATION|vaccination|vaccination||BODY|CHILD,FAMILY ~ MIND-FIRST-AID|psychological first aid|premiers secours psychologiques||MIND|CHILD,FAMILY
MIND-INDIVIDUAL|individual support|soutien individuel||MIND|CHILD ~ MIND-GROUP|group support|soutien en groupe||MIND|CHILD ~ MIND-PSYCHIATRIC|psychiatric care|soins psychiatriques||MIND|CHILD
MIND-FAMILY|family mediation|médiation familiale||MIND|CHILD,FAMILY
MIND-HEALING|traditional or religious healing asked by the child|soins traditionnels ou religieux demandés par l’enfant||MIND|CHILD ~ DAILY-FOOD|food|nourriture||DAILY|CHILD,FAMILY
DAILY-CLOTHES|clothes|vêtements||DAILY|CHILD ~ DAILY-HYGIENE|hygiene and menstrual kit|kit d’hygiène, serviettes||DAILY|CHILD ~ DAILY-BEDDING|bedding|couchage||DAILY|CHILD
DAILY-PLAY|play, sport|jeu, sport||DAILY|CHILD ~ DAILY-FAITH|faith|pratique religieuse||DAILY|CHILD ~ PLACE-SHELTER|shelter|centre d’accueil||PLACE|CHILD
PLACE-HOST|host family|famille hôte||PLACE|CHILD ~ PLACE-FOSTER|foster family|famille d’accueil||PLACE|CHILD ~ PLACE-KIN|kin support|appui à la famille élargie||PLACE|CHILD,FAMILY
PLACE-SUPPORTED|supported living|logement accompagné||PLACE|CHILD ~ FAM-SEARCH|search|recherche de la famille||FAMILY|CHILD,FAMILY ~ FAM-CALL|call|appel à la famille||FAMILY|CHILD,FAMILY
FAM-VISIT|visit|visite de la famille|enquête familiale|FAMILY|FAMILY ~ FAM-MEDIATION|mediation before return|médiation avant le retour||FAMILY|CHILD,FAMILY
FAM-RETURN|return travel|voyage de retour||FAMILY|CHILD ~ FAM-KIT|reinstallation kit|kit de réinstallation||FAMILY|CHILD,FAMILY ~ FAM-PARENTING|parenting|appui à la parentalité||FAMILY|FAMILY
FAM-SIBLINGS|siblings’ support|appui aux frères et sœurs||FAMILY|FAMILY ~ SCHOOL-ENROL|enrolment|inscription à l’école||SCHOOL|CHILD ~ SCHOOL-FEES|fees|frais scolaires||SCHOOL|CHILD
SCHOOL-KIT|uniform, school kit|uniforme, kit scolaire||SCHOOL|CHILD ~ SCHOOL-CANTEEN|canteen|cantine||SCHOOL|CHILD ~ SCHOOL-CATCH-UP|catch-up class|classe de rattrapage|passerelle|SCHOOL|CHILD
SCHOOL-TUTOR|extra lessons|cours de soutien||SCHOOL|CHILD ~ SCHOOL-KORANIC|Koranic school with conditions|école coranique avec conditions|daara (SN)|SCHOOL|CHILD
SCHOOL-TRANSPORT|school transport|transport scolaire||SCHOOL|CHILD ~ SCHOOL-MEDIATION|school mediation|médiation avec l’école||SCHOOL|CHILD,FAMILY
WORK-GUIDANCE|guidance|orientation professionnelle||WORK|CHILD ~ WORK-SKILLS|skills training|formation||WORK|CHILD ~ WORK-CONTRACT|apprenticeship contract|contrat d’apprentissage||WORK|CHILD
WORK-TOOLS|tools kit|kit d’outils||WORK|CHILD ~ WORK-JOB|job placement|insertion dans un emploi||WORK|CHILD ~ WORK-MIGRATION|safe migration advice|conseils pour une migration sûre||WORK|CHILD,FAMILY
WORK-UNION|union contact|contact avec un syndicat||WORK|CHILD ~ WORK-HAZARD|removal from hazard|protection contre un danger au travail||WORK|CHILD
WORK-WAGES|wages recovered|salaires récupérés||WORK|CHILD ~ MONEY-CASH|cash grant|aide en argent||MONEY|FAMILY ~ MONEY-CONDITIONAL|conditional transfer|transfert sous condition||MONEY|FAMILY
MONEY-SAVINGS|savings group|groupe d’épargne|tontine, AVEC|MONEY|FAMILY ~ MONEY-GRANT|small grant|petite subvention||MONEY|FAMILY
MONEY-CREDIT|micro-credit (can repay)|microcrédit (remboursement possible)||MONEY|FAMILY ~ MONEY-INSURANCE|social insurance|protection sociale, mutuelle||MONEY|FAMILY
MONEY-ANIMALS-SEED|animals, seed|animaux, semences||MONEY|FAMILY ~ MONEY-ADULT-JOB|adult job|emploi d’un adulte||MONEY|FAMILY
LAW-BIRTH|birth registration|enregistrement de naissance|jugement supplétif|LAW|CHILD,FAMILY ~ LAW-TRAVEL|travel papers|papiers de voyage||LAW|CHILD
LAW-RESIDENCE|residence|droit de séjour||LAW|CHILD ~ LAW-GUARDIAN|guardian|représentant légal||LAW|CHILD ~ LAW-LAWYER|lawyer|avocat||LAW|CHILD,FAMILY
LAW-CIVIL|civil claim|constitution de partie civile||LAW|CHILD,FAMILY ~ LAW-COMPENSATION|compensation|indemnisation||LAW|CHILD,FAMILY
LAW-HEARING|hearing support|accompagnement à l’audience||LAW|CHILD,FAMILY ~ LAW-RELEASE|release from custody|sortie de garde à vue ou de détention||LAW|CHILD
LAW-COMPLAINT|complaint against an official|plainte contre un agent public||LAW|CHILD,FAMILY ~ AWARE-PROTECT|self-protection|savoir se protéger||AWARENESS|CHILD
AWARE-LIFE|life skills|compétences de vie||AWARENESS|CHILD ~ AWARE-HELPLINE|helpline number|numéro de la ligne d’appel||AWARENESS|CHILD,FAMILY
AWARE-PARENTS|parents’ session|séance avec les parents||AWARENESS|FAMILY ~ AFTER-PHONE|phone contact|contact par téléphone||AFTERCARE|CHILD,FAMILY
AFTER-HOME|home visit|visite à domicile|VAD|AFTERCARE|CHILD,FAMILY ~ AFTER-SCHOOL|school visit|visite à l’école||AFTERCARE|CHILD
AFTER-WORKPLACE|workplace visit|visite au lieu de travail||AFTERCARE|CHILD ~ AFTER-YOUTH|youth group|groupe de jeunes||AFTERCARE|CHILD
$$);
