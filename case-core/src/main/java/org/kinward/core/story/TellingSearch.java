package org.kinward.core.story;

import java.util.Collection;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.reference.ReferenceNumber;

/** Looks for words by which somebody could be found in whatever is written freely and kept outside the vault. */
public final class TellingSearch {

    private final PhoneNumbers phones;

    private final NamesInVault names;

    public TellingSearch(PhoneNumbers phones, NamesInVault names) {
        this.phones = phones;
        this.names = names;
    }

    /** Numbers, plates and names that the vault holds. Never call it inside an open transaction. */
    public TellingWords in(NoteText text, ReferenceNumber child, Actor writer) {
        return new TellingWords(Stream.of(phones.in(text), VehiclePlates.in(text), names.in(text, child, writer))
                .flatMap(Collection::stream).toList());
    }
}
