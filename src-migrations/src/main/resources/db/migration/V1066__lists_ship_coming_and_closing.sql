-- FIELD 5.10, 5.11, 5.14, 5.16.
select casework.ship_codes('HOW_CAME', $$
COMMITTEE|committee|comité local de vigilance|CLV, CVS, CLP|COMMUNITY ~ CITY-COMMITTEE|linked committee in the city|comité partenaire en ville||COMMUNITY
RAPID-RESPONSE|rapid response|équipe d’intervention rapide|point focal de permanence|COMMUNITY ~ POLICE-STATION|police station|commissariat de police||STATE
CHILD-BRIGADE|child brigade of the police|brigade des mineurs|brigade des mineurs|STATE ~ GENDARMERIE|gendarmerie|gendarmerie||STATE
BORDER|border, immigration|police des frontières, immigration||STATE ~ LABOUR-INSPECTOR|labour inspector|inspection du travail||STATE
FOREST-FISHERY-MINE|forest, fishery, mine agent|agent des forêts, des pêches, des mines||STATE ~ COURT|prosecutor, judge|parquet, juge||STATE
SOCIAL-SERVICE|social service|service social|action sociale, AEMO, CPS|STATE ~ HEALTH|hospital, health post|hôpital, poste de santé||STATE ~ SCHOOL|school|école||COMMUNITY
RELIGIOUS-LEADER|religious leader|responsable religieux||COMMUNITY ~ TRANSPORT|transport union, driver|syndicat des transports, chauffeur||COMMUNITY
MARKET|market women, employer’s neighbour|femmes du marché, voisinage de l’employeur||COMMUNITY ~ HOTLINE|hotline|ligne d’appel||HELPERS ~ STREET-TEAM|street team|équipe de rue||HELPERS
SHELTER|other shelter|autre centre d’accueil||HELPERS ~ OTHER-COUNTRY|consulate, other country’s service|consulat, service d’un autre pays||HELPERS ~ IOM-UN|IOM, UN|OIM, Nations Unies||HELPERS
RELATIVE|relative|parent de la famille||ITSELF ~ EMPLOYER|employer brought the child back|employeur qui a ramené l’enfant||ITSELF ~ OWN-DECISION|came by own decision|de sa propre décision||ITSELF
LET-GO|let go by those who used the child|renvoi par les personnes qui exploitaient l’enfant||ITSELF ~ SURVEY|found in a survey|rencontre lors d’une enquête||HELPERS
$$);
select casework.ship_codes('CLOSING', $$
SAFE-SETTLED|safe and settled (with which durable solution)|en sécurité, solution durable trouvée (laquelle)
GOALS-REACHED|plan goals reached, small needs handed to local services|objectifs du plan atteints, petits besoins confiés aux services locaux
TRANSFERRED|transferred to another agency (accepted)|dossier transféré à une autre structure (accepté)
OTHER-COUNTRY|taken over by services of another country (answer received)|repris par les services d’un autre pays (réponse reçue)
YOUNG-ADULT|young adult, aftercare finished|jeune adulte, suivi terminé
ASKS-TO-END|young person (16+) asks to end, told what is open|demande du jeune (16 ans et plus), informé de ce qui reste ouvert
CARER-ASKS|carer asks to end, safety reviewed, manager agrees|demande de la personne qui s’occupe de l’enfant, sécurité revue, accord
NOT-REACHED|not reached after the full search (attempts, whom asked)|pas de nouvelles après la recherche complète (essais, personnes contactées)
NO-NEED|no need found after assessment|aucun besoin constaté après l’évaluation ~ RECORDED-TWICE|recorded twice, joined|enregistrement en double, dossiers réunis
DIED|died (review done)|décès (revue faite) ~ PROGRAMME-ENDED|programme or money ended (where handed over)|fin du programme ou du financement (à qui la passation)
BY-MISTAKE|opened by mistake|ouvert par erreur
$$);
select casework.ship_codes('LEGAL_STATE', $$
REPORTED|report made to (who, date)|signalement fait à (qui, date) ~ PLACEMENT-ORDER|placement order (number, until)|ordonnance de garde (numéro, jusqu’au)
COURT-CUSTODY|custody of the court|sous la garde du tribunal ~ PROSECUTOR|request to prosecutor|demande au parquet ~ GUARDIAN|guardian named|représentant légal désigné
RESIDENCE-ASKED|residence asked for|séjour demandé ~ RESIDENCE-TEMPORARY|residence, temporary|séjour temporaire ~ RESIDENCE-PERMANENT|residence, permanent|séjour permanent
RESIDENCE-REFUSED|residence refused|séjour refusé ~ RESIDENCE-NOT-NEEDED|residence not needed|séjour : pas nécessaire ~ TRAVEL-PAPER|travel paper|titre de voyage
OFFENDER|being treated as offender|mise en cause de l’enfant ~ DETAINED|detained|en détention ~ RELEASED|released|remise en liberté
$$);
select casework.ship_codes('TRAFFICKED_AGAIN', $$
UNKNOWN-CALLER|unknown caller or visitor|appel ou visite d’une personne inconnue ~ NEW-THINGS|new phone, clothes|téléphone ou vêtements neufs ~ ABSENCE|sudden absence|absence soudaine
HOLIDAYS|says “only for the holidays”|dit « seulement pour les vacances » ~ PARENTS-VAGUE|parents vague about where|parents vagues sur le lieu
DEBT-COLLECTOR|debt collector|personne qui réclame une dette ~ SIBLING-GONE|brother or sister gone|départ d’un frère ou d’une sœur ~ STATION|seen at the station|enfant vu à la gare
OTHERS-GONE|other children of the village gone|départ d’autres enfants du village
$$);
