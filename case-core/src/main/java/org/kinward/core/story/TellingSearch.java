package org.kinward.core.story;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * Looks for numbers and plates by which somebody could be found in short words that are kept outside the vault. It does
 * not ask the vault for names: a field that answers whether a word is a name could be used to guess names.
 */
public final class TellingSearch {

    private final PhoneNumbers phones;

    public TellingSearch(PhoneNumbers phones) {
        this.phones = phones;
    }

    /** Every telephone number and vehicle plate. */
    public TellingWords in(NoteText text) {
        return new TellingWords(
                Stream.of(phones.in(text), VehiclePlates.in(text)).flatMap(Collection::stream).toList());
    }
}
