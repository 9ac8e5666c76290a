-- FIELD 5.1, 5.2.
select casework.ship_codes('EXPLOITATION', $$
HOUSEHOLD|labour in a household|travail dans un ménage|domestic servitude, servitude domestique ~ LABOUR|other labour|autre travail|forced labour, travail forcé
BEGGING|begging|mendicité|talibé (SN), almajiri (NG), garibou (ML) ~ CRIME|crime|activités délictueuses ~ SEX-IN-PERSON|sexual exploitation in person|exploitation sexuelle directe
SEX-ONLINE|sexual exploitation online or in pictures|exploitation sexuelle en ligne ou en images ~ MARRIAGE|forced or early marriage, sale as a bride|mariage forcé ou précoce, vente comme épouse
ARMED|armed force or group|force ou groupe armé ~ SERVITUDE|servitude by ritual, belief or descent|servitude par rite, croyance ou ascendance|trokosi (GH), wahaya (NE)
SALE|sale or unlawful adoption, baby trade|vente ou adoption illégale, commerce de bébés ~ SPORT-SHOW|sport, show, circus|sport, spectacle, cirque
ORGANS|body parts or organs|parties du corps ou organes
$$);
select casework.ship_codes('ACTIVITY', $$
AGR-COCOA|cocoa, coffee|cacao, café|CI, GH, CM|LAND ~ AGR-COTTON|cotton|coton|BF, BJ, ML|LAND ~ AGR-PALM-RUBBER|palm oil, rubber|palmier à huile, hévéa|GH, CI, KH|LAND
AGR-CASHEW|cashew|anacarde|CI, GW|LAND ~ AGR-RICE-FOOD|rice, yam, cassava, maize|riz, cultures vivrières||LAND ~ AGR-SUGAR|sugar cane|canne à sucre|KH, TH|LAND
AGR-VEG-FRUIT|market garden, fruit|maraîchage, fruits||LAND ~ AGR-TOB-TEA|tobacco, tea|tabac, thé||LAND
AGR-HERD|herding cattle, sheep, buffalo|garde de troupeaux (enfants bouviers)|SN, ML, NE, TD|LAND ~ AGR-LIVESTOCK|poultry, pig, fish-pond work|élevage||LAND
FOR-WOOD|logging, charcoal, firewood, resin|coupe de bois, charbon||LAND ~ FISH-LAKE|boat on lake, lagoon, river; nets, diving|pêche sur lac ou lagune, plongée|Volta (GH)|WATER
FISH-SEA|boat at sea|pêche en mer|TH, GH, SN|WATER ~ FISH-PROC|smoking, drying, peeling shrimp, seafood plant|fumage, transformation du poisson|TH|WATER
MIN-GOLD|gold digging, washing, mercury|orpaillage|ML, BF, GN, GH, CI, galamsey (GH)|MINES ~ MIN-STONE|breaking stone, gravel|carrière, concassage|BJ, NG|MINES
MIN-SAND|sand digging, diving|extraction de sable||MINES ~ MIN-SALT|salt|saline, sel|ML, NE, SN, KH|MINES ~ MIN-OTHER|other mine (tin, gems, jade, diamond)|autre mine||MINES
IND-BRICK|brick kiln|briqueterie|KH, MM, NE|WORKSHOPS ~ IND-GARMENT|sewing, shoes, garments|confection, chaussures||WORKSHOPS ~ IND-WEAVE|weaving, silk, carpets|tissage||WORKSHOPS
IND-FOOD|food making (gari, fish sauce, bakery)|transformation alimentaire||WORKSHOPS ~ IND-WORKSHOP|garage, welding, carpentry, battery|atelier (mécanique, soudure …)||WORKSHOPS
IND-OTHER|other factory|autre usine||WORKSHOPS ~ CON|building site|chantier||WORKSHOPS
APP|apprentice who is not taught or paid|apprentissage sans formation ni paie|tailoring, hair, mechanics, apprenti exploité|WORKSHOPS
DOM-KIN|household work at relatives’|travail domestique chez des parents (confié)|confiage|HOMES
DOM-OTHER|household work in another home|travail domestique chez un tiers|vidomègon (BJ), bonne, house-help|HOMES ~ DOM-TRADE|household plus the host’s trade|domestique et vente pour l’hôte||HOMES
ST-SELL|hawking water, food, flowers, tickets|vente ambulante|KH, VN, TG|STREET ~ ST-FUEL|selling or carrying fuel, contraband|vente, passage de carburant|kpayo (BJ)|STREET
ST-PORTER|carrying loads, market|portage de charges, marché|kayayei (GH), portefaix|STREET ~ ST-SHINE|shoe shine, car wash, windscreen|cirage, lavage||STREET
ST-SCAV|waste, dump, scrap, e-waste|récupération, décharge, ferraille|Agbogbloshie (GH), Stung Meanchey (KH)|STREET
ST-TRANSPORT|bus assistant, motorbike, ferry|aide de chauffeur, transport|apprenti chauffeur|STREET ~ SV-EAT|restaurant, maquis, tea shop|restaurant, maquis|MM|SERVING
SV-BAR|bar, karaoke, beer garden, massage|bar, karaoké, massage||SERVING ~ SV-HAIR|hair and beauty|coiffure||SERVING
BEG-KORAN|begging for a Koranic teacher|mendicité imposée par un maître coranique|talibé (SN), almajiri (NG), garibou (ML)|BEGGING
BEG-GROUP|begging for a handler|mendicité organisée|KH, TH, VN|BEGGING ~ BEG-ADULT|guide of a blind adult; carried as a baby|guide d’un adulte, bébé utilisé||BEGGING
CR-THEFT|stealing, pickpocket|vol||FORCED ~ CR-DRUG|carrying, selling, growing drugs|transport, vente, culture de drogue|yaba, tramadol|FORCED
CR-SCAM|online fraud compound|arnaques en ligne|KH, MM, LA|FORCED ~ SX-PLACE|sexual exploitation: bar, brothel, hotel|exploitation sexuelle : lieu fermé||SEXUAL
SX-STREET|sexual exploitation: street|exploitation sexuelle : rue||SEXUAL ~ SX-ONLINE|sexual exploitation: online|exploitation sexuelle : en ligne||SEXUAL
SX-SITE|sexual exploitation: mines, ports, truck stops|exploitation sexuelle : site minier, port, routier||SEXUAL ~ AR-FIGHT|armed group: combat|groupe armé : combat||FORCED
AR-SUPPORT|armed group: cook, porter, spy, “wife”|groupe armé : appui||FORCED ~ MA-BRIDE|marriage, sold as a bride|mariage, vente comme épouse|MM, VN, LA, CN|FORCED
RI-SHRINE|shrine or ritual service|servitude rituelle|trokosi (GH)|FORCED ~ RI-DESCENT|servitude by descent|esclavage par ascendance|MR, ML, NE|FORCED
SP-FOOT|false football school|faux centre de football||SHOWS ~ SH-SHOW|circus, dance, show|spectacle||SHOWS ~ AD-SALE|sold, unlawful adoption, baby house|vente, adoption illégale|NG|FORCED
NONE-YET|stopped before any work|intercepté avant tout travail
$$);
