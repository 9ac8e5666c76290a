package org.kinward.web.access.upkeep.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.facts.CodeName;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.Errors;

/** A place as typed; the id comes from the address. */
record PlaceDetailsForm(UUID id, String name, String kind, String district, FormStamp stamp) {

    PlaceDetailsForm(UUID id, @Nullable String name, @Nullable String kind, @Nullable String district,
            @Nullable FormStamp stamp) {
        this.id = id;
        this.name = name == null ? "" : name;
        this.kind = kind == null ? "" : kind;
        this.district = district == null ? "" : district;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static PlaceDetailsForm of(Kept<PlaceFacts> kept) {
        var place = kept.value();
        return new PlaceDetailsForm(place.surrogate(), place.name(), place.kind(), place.district(),
                FormStamp.shown(kept.revision()));
    }

    PlaceDetailsForm at(UUID place) {
        return new PlaceDetailsForm(place, name, kind, district, stamp);
    }

    /** What was typed, for somebody who has seen this revision. */
    PlaceDetailsForm seen(long revision) {
        return new PlaceDetailsForm(id, name, kind, district, FormStamp.shown(revision));
    }

    /** Everything that is wrong, at once; a name that tells where the place is among it. */
    void check(Errors errors) {
        var length = name.strip().length();
        if (length < 2 || length > 120) {
            errors.rejectValue("name", "admin.place.name.length", new Object[]{2, 120}, null);
        } else if (CodeName.hasNumber(name) || CodeName.tells(name, district)) {
            errors.rejectValue("name", "admin.place.name.tells");
        }
        if (!PlaceFacts.KINDS.contains(kind)) {
            errors.rejectValue("kind", "admin.place.kind.missing");
        }
        if (district.strip().length() > 120) {
            errors.rejectValue("district", "admin.place.district.length");
        } else if (CodeName.hasNumber(district)) {
            errors.rejectValue("district", "admin.place.district.tells");
        }
    }

    PlaceFacts toFacts() {
        return new PlaceFacts(id, name, kind, district);
    }

    Map<String, Words> words() {
        var words = new LinkedHashMap<String, Words>();
        words.put("admin.place.name", Words.said(name.strip()));
        words.put("admin.place.kind", Words.keyed("admin.place.kind." + kind));
        words.put("admin.place.district",
                district.isBlank() ? Words.keyed("admin.none") : Words.said(district.strip()));
        return words;
    }
}
