package org.kinward.persistence.shelter.incident;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.identity.keys.AllegationKeys;
import org.kinward.core.identity.keys.LockedWords;
import org.springframework.stereotype.Component;

/** Locks words with a key of what they are about, such as an allegation, bound to the row that they lie in. */
@Component
class SealedWords implements LockedWords {

    /** No form lets this sign through, so no words hold it. */
    private static final String PARTED = "\0";

    private final AllegationKeys keys;

    SealedWords(AllegationKeys keys) {
        this.keys = keys;
    }

    /** Where they lie. */
    record Row(UUID allegation, String label) {

        static Row told(UUID allegation) {
            return new Row(allegation, "casework.incident_told.sealed|" + allegation);
        }

        static Row move(UUID allegation, String state) {
            return new Row(allegation, "casework.incident_move.sealed|" + allegation + "|" + state);
        }
    }

    byte[] lock(Row row, AgencyId agency, String... words) {
        return lock(new LockedWords.Row(row.allegation(), agency, row.label()), List.of(words));
    }

    /**
     * As many as were locked.
     *
     * @throws IllegalStateException
     *             if the key is gone, or the bytes are those of another row
     */
    List<String> open(Row row, AgencyId agency, byte[] locked) {
        return open(new LockedWords.Row(row.allegation(), agency, row.label()), locked);
    }

    @Override
    public byte[] lock(LockedWords.Row row, List<String> words) {
        return keys.keyFor(row.thing(), row.agency())
                .lock(String.join(PARTED, words.stream().map(one -> one.replace(PARTED, " ")).toList())
                        .getBytes(StandardCharsets.UTF_8), row.label());
    }

    @Override
    public List<String> open(LockedWords.Row row, byte[] locked) {
        var text = new String(keys.keyFor(row.thing(), row.agency()).open(locked, row.label()), StandardCharsets.UTF_8);
        return List.of(text.split(PARTED, -1));
    }
}
