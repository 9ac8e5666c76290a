package org.kinward.core.export.safe;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;

/**
 * Codes of long lists under few headings, those of the shipped list where it has some. What a list has had since, or an agency has
 * added, is another.
 */
enum Headings {

    ACTIVITY("LAND AGR-COCOA AGR-COTTON AGR-PALM-RUBBER AGR-CASHEW AGR-RICE-FOOD AGR-SUGAR AGR-VEG-FRUIT AGR-TOB-TEA "
            + "AGR-HERD AGR-LIVESTOCK FOR-WOOD", "WATER FISH-LAKE FISH-SEA FISH-PROC",
            "MINES MIN-GOLD MIN-STONE MIN-SAND MIN-SALT MIN-OTHER",
            "WORKSHOPS IND-BRICK IND-GARMENT IND-WEAVE IND-FOOD IND-WORKSHOP IND-OTHER CON APP",
            "HOMES DOM-KIN DOM-OTHER DOM-TRADE",
            "STREET ST-SELL ST-FUEL ST-PORTER ST-SHINE ST-SCAV ST-TRANSPORT", "SERVING SV-EAT SV-BAR SV-HAIR",
            "BEGGING BEG-KORAN BEG-GROUP BEG-ADULT",
            "FORCED CR-THEFT CR-DRUG CR-SCAM AR-FIGHT AR-SUPPORT MA-BRIDE RI-SHRINE RI-DESCENT AD-SALE",
            "SHOWS SP-FOOT SH-SHOW"),

    CAME_BY("COMMUNITY COMMITTEE CITY-COMMITTEE RAPID-RESPONSE SCHOOL RELIGIOUS-LEADER TRANSPORT MARKET",
            "STATE POLICE-STATION CHILD-BRIGADE GENDARMERIE BORDER LABOUR-INSPECTOR FOREST-FISHERY-MINE COURT "
                    + "SOCIAL-SERVICE HEALTH",
            "HELPERS HOTLINE STREET-TEAM SHELTER OTHER-COUNTRY IOM-UN SURVEY",
            "ITSELF RELATIVE EMPLOYER OWN-DECISION LET-GO"),

    RECRUITER("FAMILY MOTHER FATHER STEP-PARENT GRANDPARENT UNCLE-AUNT SIBLING RELATIVE HUSBAND-IN-LAW",
            "KNOWN_BEFORE COURTESY-KIN GODPARENT-HOST FIANCE PEER RETURNED-CHILD KORANIC-TEACHER CLERGY "
                    + "SCHOOL-TEACHER",
            "NOT_KNOWN_BEFORE AGENCY BROKER DRIVER EMPLOYER TRAINER ONLINE ARMED-PERSON OFFICIAL STRANGER"),

    FIRST_OR_AGAIN("AGAIN AGAIN_SAME_PEOPLE AGAIN_OTHER_PEOPLE", "FIRST FIRST_TIME"),

    OUTCOME("SETTLED SAFE-SETTLED GOALS-REACHED YOUNG-ADULT"),

    /** By how a code begins. */
    SERVICE("SAFETY SAFE-", "BODY BODY-", "MIND MIND-", "DAILY DAILY-", "PLACE PLACE-", "FAMILY FAM-", "SCHOOL SCHOOL-",
            "WORK WORK-", "MONEY MONEY-", "LAW LAW-", "AWARENESS AWARE-", "AFTERCARE AFTER-");

    private static final String BETWEEN = ";";

    private static final Map<Headings, Map<String, String>> HEADINGS = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(one -> one, Headings::headings));
    private static final Set<String> STAY = Stream
            .concat(Arrays.stream(Missing.values()).map(Enum::name), Stream.of(RecordDimension.NONE))
            .collect(Collectors.toUnmodifiableSet());

    /** Headings, each with its codes, parted by blanks. */
    private final String lines;

    Headings(String... lines) {
        this.lines = String.join(BETWEEN, lines);
    }

    private Map<String, String> headings() {
        return Arrays.stream(lines.split(BETWEEN, -1)).map(line -> List.of(line.split(" ", -1)))
                .flatMap(line -> line.stream().skip(1).map(code -> Map.entry(code, line.getFirst())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<String> names() {
        return HEADINGS.getOrDefault(this, Map.of()).values().stream().distinct().sorted().toList();
    }

    /** Of several codes each heading once. */
    List<String> of(List<String> values) {
        return values.stream().map(this::of).distinct().sorted().toList();
    }

    private String of(String value) {
        if (STAY.contains(value)) {
            return value;
        }
        var headings = HEADINGS.getOrDefault(this, Map.of());
        var beginning = value.substring(0, value.indexOf('-') + 1);
        return headings.getOrDefault(value, headings.getOrDefault(beginning, Missing.OTHER));
    }

    /** Whose codes these are. */
    static Headings of(ExportField field) {
        return field == ExportField.SERVICE_BEGUN ? SERVICE : valueOf(field.name());
    }
}
