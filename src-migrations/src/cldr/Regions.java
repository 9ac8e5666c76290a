import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the migrations that ship the regions of the world (ADR 66). No part of the build; run by hand:
 *
 * <pre>
 * java src-migrations/src/cldr/Regions.java FOLDER FIRST
 * </pre>
 *
 * FOLDER holds subdivisionContainment.json of the npm package cldr-core, en.json of cldr-subdivisions-full, and fr.xml
 * (common/subdivisions) of Debian's unicode-cldr-core; FIRST is the number of the first migration. What is shipped
 * already is never written again: a later version ships the difference, in migrations of its own.
 */
final class Regions {

    private static final Pattern CONTAINED = Pattern.compile("\"([A-Z]{2})\": \\{\\s*\"_contains\": \\[([^]]*)]");
    private static final Pattern ENGLISH = Pattern.compile("\"([a-z]{2}[a-z0-9]{1,3})\": \"([^\"]*)\"");
    private static final Pattern FRENCH = Pattern.compile("<subdivision type=\"([a-z0-9]+)\"[^>]*>([^<]*)<");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9]+)\"");
    /** Marks of CLDR that part two places of one name, and what stands in brackets for the same reason. */
    private static final Pattern MARKS = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹]+|\\s*\\([^)]*\\)$");
    /** Countries that one file has room for (a migration has 60 lines). */
    private static final int ROOM = 50;

    private Regions() {
    }

    public static void main(String[] folderAndFirst) throws IOException {
        var folder = Path.of(folderAndFirst[0]);
        var english = names(Files.readString(folder.resolve("en.json")), ENGLISH);
        var french = names(Files.readString(folder.resolve("fr.xml")), FRENCH);
        var lines = new ArrayList<String>();
        countries(Files.readString(folder.resolve("subdivisionContainment.json"))).forEach((country, parts) -> {
            var known = parts.stream().filter(english::containsKey).sorted().toList();
            if (!known.isEmpty()) {
                lines.add(line(country, known, english, french));
            }
        });
        int number = Integer.parseInt(folderAndFirst[1]);
        for (int from = 0; from < lines.size(); from += ROOM, number++) {
            var some = lines.subList(from, Math.min(from + ROOM, lines.size()));
            Files.writeString(Path.of("src-migrations/src/main/resources/db/migration/V" + number
                    + "__lists_ship_regions_" + some.getFirst().substring(0, 2).toLowerCase(Locale.ROOT) + ".sql"),
                    some.stream().collect(Collectors.joining("\n",
                            "-- Regions of the world, a country a line; made by src-migrations/src/cldr/Regions.java (ADR 66).\n"
                                    + "select casework.ship_codes('REGION', $$\n",
                            "\n$$);\n")));
        }
    }

    private static String line(String country, List<String> parts, Map<String, String> english,
            Map<String, String> french) {
        var inEnglish = told(parts, english);
        var inFrench = told(parts, Stream.of(english, french).flatMap(names -> names.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other)));
        return parts.stream().map(part -> String.join("|", code(part), inEnglish.get(part), inFrench.get(part), "",
                country)).collect(Collectors.joining(" ~ "));
    }

    /** Two regions of a country that are called the same have their codes behind their names. */
    private static Map<String, String> told(List<String> parts, Map<String, String> names) {
        var counts = parts.stream().collect(Collectors.groupingBy(part -> plain(names.get(part)).toLowerCase(Locale.ROOT),
                Collectors.counting()));
        var told = new HashMap<String, String>();
        parts.forEach(part -> {
            var name = plain(names.get(part));
            told.put(part, counts.get(name.toLowerCase(Locale.ROOT)) == 1 ? name : name + " (" + code(part) + ")");
        });
        return told;
    }

    private static String plain(String name) {
        return MARKS.matcher(name.replace("&amp;", "&").replace('\'', '’')).replaceAll("").strip();
    }

    private static String code(String part) {
        var letters = part.toUpperCase(Locale.ROOT);
        return letters.substring(0, 2) + "-" + letters.substring(2);
    }

    private static Map<String, String> names(String text, Pattern named) {
        return named.matcher(text).results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (one, other) -> other));
    }

    private static Map<String, List<String>> countries(String text) {
        var countries = new TreeMap<String, List<String>>();
        CONTAINED.matcher(text).results().forEach(found -> countries.put(found.group(1),
                QUOTED.matcher(found.group(2)).results().map(part -> part.group(1)).toList()));
        return countries;
    }
}
