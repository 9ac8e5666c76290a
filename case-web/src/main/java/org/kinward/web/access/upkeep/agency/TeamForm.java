package org.kinward.web.access.upkeep.agency;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.facts.TeamFacts;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.Errors;

/** The name of a team as typed; the id comes from the address. */
record TeamForm(UUID id, String name, FormStamp stamp) {

    TeamForm(UUID id, @Nullable String name, @Nullable FormStamp stamp) {
        this.id = id;
        this.name = name == null ? "" : name;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static TeamForm of(Kept<TeamFacts> kept) {
        return new TeamForm(kept.value().surrogate(), kept.value().name(), FormStamp.shown(kept.revision()));
    }

    TeamForm at(UUID team) {
        return new TeamForm(team, name, stamp);
    }

    /** What was typed, for somebody who has seen this revision. */
    TeamForm seen(long revision) {
        return new TeamForm(id, name, FormStamp.shown(revision));
    }

    void check(Errors errors) {
        var length = name.strip().length();
        if (length < 2 || length > 120) {
            errors.rejectValue("name", "admin.place.name.length", new Object[]{2, 120}, null);
        }
    }

    TeamFacts toFacts() {
        return new TeamFacts(id, name);
    }

    Map<String, Words> words() {
        return Map.of("admin.place.name", Words.said(name.strip()));
    }
}
