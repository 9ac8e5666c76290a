package org.kinward.core.story;

import java.util.List;
import java.util.regex.Pattern;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceReading;

/**
 * Finds what looks like a vehicle plate of West Africa, Europe or the Mekong: capital letters and digits in groups, or
 * letters of a script without capitals and digits. It rather finds too much: the writer decides.
 */
final class VehiclePlates {

    private static final List<Pattern> FORMS = List.of(
            of("\\p{Lu}{1,3}[ -]?\\d{2,5}[ -]?\\p{Lu}{1,3}(?:[ -]?\\d{1,2})?"),
            of("\\d{1,2}[ -]\\p{Lu}{1,3}[ -]?\\d{3,5}"),
            of("\\d{3,5}[ -]?\\p{Lu}{1,3}(?:[ -]?\\d{1,2})?"),
            of("\\p{Lu}{2,3}[ -]?\\d{3,5}(?:[ -]\\d{2})?"),
            of("\\p{L}{1,3}-\\d{2,5}-\\p{L}{1,3}"),
            of("\\d?[\\p{Lo}\\p{M}]{1,4}[ -]?\\d{3,4}"));

    private VehiclePlates() {
    }

    static List<TellingWord> in(NoteText note) {
        return FORMS.stream().flatMap(form -> form.matcher(note.words()).results())
                .filter(match -> !isReferenceNumber(note.words(), match.start(), match.end()))
                .map(match -> new TellingWord(TellingWord.Kind.VEHICLE_PLATE, match.start(), match.end())).toList();
    }

    /** A child's own number may stand in a note, and parts of it look like a plate. */
    private static boolean isReferenceNumber(String words, int from, int to) {
        int start = from;
        while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < words.length() && isPartOfNumber(words.charAt(end))) {
            end++;
        }
        return ReferenceNumber.read(words.substring(start, end)) instanceof ReferenceReading.Valid;
    }

    private static boolean isPartOfNumber(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '-';
    }

    private static Pattern of(String form) {
        return Pattern.compile("(?<![\\p{L}\\p{Nd}-])(?:" + form + ")(?![\\p{L}\\p{Nd}])");
    }
}
