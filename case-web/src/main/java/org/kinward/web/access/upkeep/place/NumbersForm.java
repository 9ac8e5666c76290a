package org.kinward.web.access.upkeep.place;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.upkeep.Kept;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.core.access.upkeep.facts.WhomToCall;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.springframework.validation.Errors;

/** Whom to call now, as typed; the id comes from the address. */
record NumbersForm(UUID id, Numbers to, FormStamp stamp) {

    NumbersForm(UUID id, @Nullable Numbers to, @Nullable FormStamp stamp) {
        this.id = id;
        this.to = to == null ? Numbers.of(Map.of()) : to;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static NumbersForm of(Kept<PlaceFacts> kept) {
        return new NumbersForm(kept.value().surrogate(), Numbers.of(kept.value().numbers()),
                FormStamp.shown(kept.revision()));
    }

    NumbersForm at(UUID place) {
        return new NumbersForm(place, to, stamp);
    }

    /** What was typed, for somebody who has seen this revision. */
    NumbersForm seen(long revision) {
        return new NumbersForm(id, to, FormStamp.shown(revision));
    }

    void check(Errors errors) {
        to.given().forEach((whom, number) -> {
            if (!WhomToCall.canBeDialled(number)) {
                errors.rejectValue(Numbers.box(whom), "admin.number.shape");
            }
        });
    }

    /** The place, reached at these numbers. */
    PlaceFacts toFacts(PlaceFacts before) {
        return before.reachedAt(to.given());
    }

    Map<String, Words> words() {
        var words = new LinkedHashMap<String, Words>();
        for (var whom : WhomToCall.values()) {
            var number = to.of(whom).strip();
            words.put(Option.termKey(whom), number.isEmpty() ? Words.keyed("admin.none") : Words.said(number));
        }
        return words;
    }
}
