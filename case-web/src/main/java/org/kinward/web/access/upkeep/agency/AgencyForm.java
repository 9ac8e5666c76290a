package org.kinward.web.access.upkeep.agency;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.people.AgencyRule;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.Errors;

/** The agency as typed. */
record AgencyForm(String name, String country, String zone, String language, LawInput law, String helpPhone,
        FormStamp stamp) {

    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    AgencyForm(@Nullable String name, @Nullable String country, @Nullable String zone, @Nullable String language,
            @Nullable LawInput law, @Nullable String helpPhone, @Nullable FormStamp stamp) {
        this.name = name == null ? "" : name;
        this.country = country == null ? "" : country;
        this.zone = zone == null ? "" : zone;
        this.language = language == null ? "" : language;
        this.law = law == null ? new LawInput(null, null, null, null) : law;
        this.helpPhone = helpPhone == null ? "" : helpPhone;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static AgencyForm of(AgencyFacts agency, long revision) {
        return new AgencyForm(agency.name(), agency.country(), agency.zone().getId(), agency.language(),
                LawInput.of(agency.law()), agency.helpPhone(), FormStamp.shown(revision));
    }

    /** What was typed, for somebody who has seen this revision. */
    AgencyForm seen(long revision) {
        return new AgencyForm(name, country, zone, language, law, helpPhone, FormStamp.shown(revision));
    }

    /** Everything that is wrong, at once. */
    void check(Errors errors) {
        if (!AgencyRule.isName(name)) {
            errors.rejectValue("name", "admin.place.name.length",
                    new Object[]{AgencyRule.SHORTEST_NAME, AgencyRule.LONGEST_NAME}, null);
        }
        if (!AgencyRule.isCountry(country)) {
            errors.rejectValue("country", "admin.agency.country.missing");
        }
        if (!AgencyRule.isZone(zone.strip())) {
            errors.rejectValue("zone", "admin.agency.zone.unknown");
        }
        if (!LANGUAGES.contains(language)) {
            errors.rejectValue("language", "access.first.language.missing");
        }
        law.check(errors);
        if (helpPhone.strip().length() > AgencyFacts.HELP_PHONE_LENGTH) {
            errors.rejectValue("helpPhone", "admin.agency.help-phone.length",
                    new Object[]{AgencyFacts.HELP_PHONE_LENGTH}, null);
        }
    }

    /** The agency of this surrogate; the day is the one that was read. */
    AgencyFacts toFacts(UUID agency, Optional<LocalDate> confirmedOn) {
        return new AgencyFacts(agency, name, country, ZoneId.of(zone.strip()), language, law.read(confirmedOn),
                helpPhone);
    }

    Map<String, Words> words() {
        var words = new LinkedHashMap<String, Words>();
        words.put("admin.place.name", Words.said(name.strip()));
        words.put("admin.agency.country", Words.said(country));
        words.put("admin.agency.zone", Words.said(zone.strip()));
        words.put("admin.agency.language", Words.keyed("shell.language." + language));
        words.put("admin.agency.age", Words.said(law.age()));
        words.put("admin.agency.source", law.source().isBlank() ? Words.keyed("admin.none")
                : Words.said(law.source().strip()));
        words.put("admin.agency.confirmed", law.on().isBlank() ? Words.keyed("admin.none")
                : Words.said(law.on().day() + " " + law.on().month() + " " + law.on().year()));
        words.put("admin.agency.group", law.groupWords());
        words.put("admin.agency.help-phone", helpPhone.isBlank() ? Words.keyed("admin.none")
                : Words.said(helpPhone.strip()));
        return words;
    }
}
