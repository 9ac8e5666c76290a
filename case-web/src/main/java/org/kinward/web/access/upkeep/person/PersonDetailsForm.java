package org.kinward.web.access.upkeep.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.facts.PersonFacts;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.Errors;

/** What is written down about a person, as typed; the id comes from the address. */
record PersonDetailsForm(UUID id, String name, String contact, String team, String language, FormStamp stamp) {

    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    PersonDetailsForm(UUID id, @Nullable String name, @Nullable String contact, @Nullable String team,
            @Nullable String language, @Nullable FormStamp stamp) {
        this.id = id;
        this.name = name == null ? "" : name;
        this.contact = contact == null ? "" : contact;
        this.team = team == null ? "" : team;
        this.language = language == null ? "" : language;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static PersonDetailsForm of(Kept<PersonFacts> kept) {
        var person = kept.value();
        return new PersonDetailsForm(person.surrogate(), person.name(), person.contact(),
                person.team().map(UUID::toString).orElse(""), person.language(), FormStamp.shown(kept.revision()));
    }

    PersonDetailsForm at(UUID person) {
        return new PersonDetailsForm(person, name, contact, team, language, stamp);
    }

    /** What was typed, for somebody who has seen this revision. */
    PersonDetailsForm seen(long revision) {
        return new PersonDetailsForm(id, name, contact, team, language, FormStamp.shown(revision));
    }

    /** Everything that is wrong, at once. */
    void check(Errors errors, Set<String> teams) {
        var length = name.strip().length();
        if (length < 2 || length > 120) {
            errors.rejectValue("name", "admin.person.name.length");
        }
        if (contact.strip().length() > 200) {
            errors.rejectValue("contact", "admin.person.contact.length");
        }
        if (!team.isEmpty() && !teams.contains(team)) {
            errors.rejectValue("team", "admin.person.team.unknown");
        }
        if (!LANGUAGES.contains(language)) {
            errors.rejectValue("language", "access.first.language.missing");
        }
    }

    PersonFacts toFacts() {
        return new PersonFacts(id, name, contact,
                team.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(team)), language);
    }

    /** The team by its name. */
    Map<String, Words> words(Map<String, String> teams) {
        var words = new LinkedHashMap<String, Words>();
        words.put("admin.person.name", Words.said(name.strip()));
        words.put("admin.person.contact", contact.isBlank() ? Words.keyed("admin.none") : Words.said(contact.strip()));
        words.put("admin.person.team", Optional.ofNullable(teams.get(team)).map(Words::said)
                .orElseGet(() -> Words.keyed("admin.none")));
        words.put("admin.person.language", Words.keyed("shell.language." + language));
        return words;
    }
}
