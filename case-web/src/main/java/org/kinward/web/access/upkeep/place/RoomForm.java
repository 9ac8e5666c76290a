package org.kinward.web.access.upkeep.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.facts.RoomFacts;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Digits;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.Errors;

/** A room as typed; the id comes from the address. */
record RoomForm(UUID id, String name, String capacity, FormStamp stamp) {

    RoomForm(UUID id, @Nullable String name, @Nullable String capacity, @Nullable FormStamp stamp) {
        this.id = id;
        this.name = name == null ? "" : name;
        this.capacity = capacity == null ? "" : capacity;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static RoomForm of(Kept<RoomFacts> kept) {
        var room = kept.value();
        return new RoomForm(room.surrogate(), room.name(), room.capacity().map(String::valueOf).orElse(""),
                FormStamp.shown(kept.revision()));
    }

    RoomForm at(UUID room) {
        return new RoomForm(room, name, capacity, stamp);
    }

    /** What was typed, for somebody who has seen this revision. */
    RoomForm seen(long revision) {
        return new RoomForm(id, name, capacity, FormStamp.shown(revision));
    }

    void check(Errors errors) {
        var length = name.strip().length();
        if (length < 1 || length > 60) {
            errors.rejectValue("name", "admin.place.name.length", new Object[]{1, 60}, null);
        }
        if (!capacity.isBlank() && Digits.read(capacity).filter(count -> count >= 1 && count <= RoomFacts.MOST)
                .isEmpty()) {
            errors.rejectValue("capacity", "admin.room.capacity.range", new Object[]{RoomFacts.MOST}, null);
        }
    }

    /** The room of this place. */
    RoomFacts toFacts(UUID place) {
        return new RoomFacts(id, place, name, capacity.isBlank() ? Optional.empty() : Digits.read(capacity));
    }

    Map<String, Words> words() {
        var words = new LinkedHashMap<String, Words>();
        words.put("admin.place.name", Words.said(name.strip()));
        words.put("admin.room.capacity", capacity.isBlank() ? Words.keyed("admin.none") : Words.said(capacity.strip()));
        return words;
    }
}
