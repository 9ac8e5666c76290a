-- Two checklists (kit 4.5.1): filled from what is seen and known, never read out.
alter domain casework.code_list drop constraint code_list_known;
alter domain casework.code_list add constraint code_list_known check (value in ('EXPLOITATION', 'ACTIVITY',
    'RECRUITER', 'PROMISE', 'PAID_TO_FAMILY', 'DEBT', 'MEANS', 'JOURNEY_LEG', 'BORDER', 'TRAVELLED_WITH',
    'JOURNEY_PAPERS', 'CARE', 'CONFIE_WHY', 'SCHOOL_STATE', 'SCHOOL_KIND', 'SCHOOL_STOPPED', 'PAPER', 'PAPER_STATE',
    'HOW_CAME', 'CLOSING', 'SERVICE', 'OPENED_DOOR', 'PROTECTS', 'LEGAL_STATE', 'TRAFFICKED_AGAIN', 'ETHNICITY',
    'REGION', 'DISTRICT', 'CHECK_CHILD', 'CHECK_ADULT'));
select casework.ship_codes('CHECK_CHILD', $$
PAPERS-KEPT|somebody else keeps the papers|une autre personne garde les papiers ~ NO-PAPERS|has no papers|n’a aucun papier
UNPAID|works for no pay, or others take it|travaille sans paie, ou d’autres la prennent ~ LONG-HOURS|works long hours or at night|travaille longtemps ou la nuit
DANGEROUS-WORK|does dangerous work|fait un travail dangereux ~ CANNOT-LEAVE|could not leave, or was watched|ne pouvait pas partir, ou sous surveillance
NO-CONTACT-HOME|has no contact with the family|n’a aucun contact avec la famille ~ DEBT|has a debt to work off|doit rembourser une dette par son travail
PROMISE-BROKEN|what was promised never came|ce qui était promis n’est jamais venu ~ NOT-IN-SCHOOL|does not go to school|ne va pas à l’école
MOVED-BY-OTHERS|others arranged the way|d’autres ont organisé le trajet ~ LIVES-AT-WORK|sleeps at the place of work|dort sur le lieu de travail
INJURED|has marks or injuries of work or blows|porte des marques de travail ou de coups ~ AFRAID|is afraid of somebody or of being sent back|a peur de quelqu’un ou d’un renvoi
LEARNED-WORDS|says words that sound learned|dit des phrases qui semblent apprises ~ OTHER-CHILDREN|other children live or work there|d’autres enfants y vivent ou y travaillent
$$);
select casework.ship_codes('CHECK_ADULT', $$
RELATION-DIFFERS|the child says something else about the relation|l’enfant dit autre chose sur le lien ~ NO-PROOF|has no paper of the relation|n’a aucun papier qui prouve le lien
SPEAKS-FOR-CHILD|answers instead of the child|répond à la place de l’enfant ~ HOLDS-PAPERS|holds the child’s papers|détient les papiers de l’enfant
KNOWS-LITTLE|knows little about the child|sait peu de choses sur l’enfant ~ SEVERAL-CHILDREN|comes with several children of other families|vient avec plusieurs enfants d’autres familles
STAYS-CLOSE|does not leave the child alone with us|ne laisse pas l’enfant avec nous ~ CHILD-QUIET|the child is quiet or afraid beside this adult|l’enfant se tait ou a peur près de cet adulte
CHANGES-STORY|tells it differently each time|raconte chaque fois autre chose ~ IN-A-HURRY|wants to take the child at once|veut prendre l’enfant tout de suite
OFFERS-MONEY|offers money or presents|offre de l’argent ou des cadeaux ~ FORCED-TOO|seems to be forced too|semble agir aussi sous la contrainte
$$);
insert into casework.shipped_code (list, code, place, english, french, local_words, heading, marks)
    select list, 'OTHER', 1000000, 'other (say)', 'autre (préciser)', '{}', '', '{}'
    from (values ('CHECK_CHILD'), ('CHECK_ADULT')) as lists (list);
