package org.kinward.web.access.admin;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.facts.CodeName;
import org.springframework.validation.Errors;

/** A new place, room or team as typed. */
record PlaceForm(String name, String kind, String district) {

    private static final Set<String> KINDS = Set.of("shelter", "transit_centre", "office");

    PlaceForm(@Nullable String name, @Nullable String kind, @Nullable String district) {
        this.name = name == null ? "" : name;
        this.kind = kind == null ? "" : kind;
        this.district = district == null ? "" : district;
    }

    static PlaceForm empty() {
        return new PlaceForm("", "", "");
    }

    void checkPlace(Errors errors) {
        checkName(errors, 2, 120);
        if (CodeName.hasNumber(name) || CodeName.tells(name, district)) {
            errors.rejectValue("name", "admin.place.name.tells");
        }
        if (CodeName.hasNumber(district)) {
            errors.rejectValue("district", "admin.place.district.tells");
        }
        if (!KINDS.contains(kind)) {
            errors.rejectValue("kind", "admin.place.kind.missing");
        }
        if (district.strip().length() > 120) {
            errors.rejectValue("district", "admin.place.district.length");
        }
    }

    void checkName(Errors errors, int shortest, int longest) {
        var length = name.strip().length();
        if (length < shortest || length > longest) {
            errors.rejectValue("name", "admin.place.name.length", new Object[]{shortest, longest}, null);
        }
    }
}
