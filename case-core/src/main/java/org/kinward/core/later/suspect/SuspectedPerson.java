package org.kinward.core.later.suspect;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.identity.VaultText;

/**
 * Somebody who is said to have taken part, never called a trafficker before a finding. It prints itself as hidden; the vault
 * keeps it as one text, a line for each part.
 *
 * @param parts
 *            what is known, without blank lines; at least one
 */
public record SuspectedPerson(Map<Part, String> parts) {

    /** Most signs of one part. */
    public static final int LONGEST = 200;

    private static final String MARK = "suspected person";
    /** Words with which “The driver” begins; as names they would stand in every note. */
    private static final Set<String> NO_NAMES = Set.of("The", "Les", "Une", "Des", "Mrs", "Mme");
    private static final Pattern NAME_IN_WORDS = Pattern
            .compile("(?<![.!?\\n]\\s{0,5})(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}'’-]+");

    public SuspectedPerson {
        parts = Map.copyOf(parts);
        if (parts.isEmpty() || !parts.values().stream().allMatch(SuspectedPerson::fits)) {
            throw new IllegalArgumentException("something is known, in 1 to " + LONGEST + " signs a line");
        }
    }

    private static boolean fits(String words) {
        return !words.isBlank() && words.length() <= LONGEST && words.lines().count() == 1;
    }

    /** What can be known (F41). */
    public enum Part {
        NAME, OTHER_NAMES, PHONE, VEHICLE, PLACE,
        /** A constant of {@link SuspectRole}. */
        ROLE,
        /** A constant of {@link KnownFrom}. */
        SOURCE, MORE
    }

    /** Part in the crime (F7), as it is said; it is no finding. */
    public enum SuspectRole {
        RECRUITER, BROKER, DRIVER, GUIDE, HOST_ON_THE_WAY, EMPLOYER, EMPLOYERS_FAMILY, GUARD, DOCUMENT_PROVIDER,
        INFORMATION_SELLER, OFFICIAL, PAYS, RELATIVE, OTHER_PART
    }

    /** From whom it is known. */
    public enum KnownFrom {
        CHILD, OTHER_CHILD, FAMILY, COMMITTEE, AUTHORITY, PAPER, SEEN_BY_US, SOMEBODY_ELSE
    }

    /** As the vault keeps it. */
    public VaultText sealed() {
        return new VaultText(MARK + "\n" + new EnumMap<>(parts).entrySet().stream()
                .map(part -> part.getKey().name() + "=" + part.getValue()).collect(Collectors.joining("\n")));
    }

    /** What the vault gave back; empty where somebody sealed free words, as for an event. */
    public static Optional<SuspectedPerson> of(VaultText sealed) {
        var lines = sealed.clear().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(MARK)) {
            return Optional.empty();
        }
        var parts = new EnumMap<Part, String>(Part.class);
        lines.stream().skip(1).map(line -> line.split("=", 2)).filter(line -> line.length == 2)
                .forEach(line -> part(line[0]).ifPresent(part -> parts.put(part, line[1])));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new SuspectedPerson(parts));
    }

    /**
     * The names in a sealed text, for comparing: words that begin with a capital letter, for “of the white van” names nobody.
     * A name that was typed without any counts as a whole; of free words, the first word after a full stop does not count.
     */
    public static String names(VaultText sealed) {
        var person = of(sealed);
        if (person.isEmpty()) {
            return capitals(sealed.clear());
        }
        var typed = Stream.of(Part.NAME, Part.OTHER_NAMES).map(part -> person.get().parts().getOrDefault(part, ""))
                .collect(Collectors.joining(" "));
        return NAME_IN_WORDS.matcher(typed).find() ? capitals(typed) : typed;
    }

    private static String capitals(String words) {
        return NAME_IN_WORDS.matcher(words).results().map(MatchResult::group).filter(word -> !NO_NAMES.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static Optional<Part> part(String name) {
        return Arrays.stream(Part.values()).filter(part -> part.name().equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return "[hidden]";
    }
}
