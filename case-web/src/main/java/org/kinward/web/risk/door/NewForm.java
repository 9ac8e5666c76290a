package org.kinward.web.risk.door;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.Listed;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.FactorLevel;
import org.kinward.core.risk.factor.FactorLine;
import org.kinward.core.risk.factor.FactorPlace;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.FormStamp;

/** Something that opened the door, or that protects, as typed. */
record NewForm(String kind, WhatInput what, EvidenceInput evidence, FormStamp stamp) {

    /** What it is. */
    record WhatInput(String code, String said, String level, List<String> places) {

        WhatInput(@Nullable String code, @Nullable String said, @Nullable String level,
                @Nullable List<String> places) {
            this.code = Fields.orEmpty(code);
            this.said = Fields.orEmpty(said);
            this.level = Fields.orEmpty(level);
            this.places = places == null ? List.of() : List.copyOf(places);
        }

        private Optional<Listed> listed(Fields fields, ListedWords words, FactorKind kind) {
            var line = Code.isCode(code) ? words.line(kind.list(), new Code(code)).filter(one -> !one.isRetired())
                    : Optional.<CodeLists.Line>empty();
            if (line.isEmpty()) {
                fields.missing("what.code");
                return Optional.empty();
            }
            if (!line.get().code().equals(Code.OTHER)) {
                return Optional.of(Listed.of(line.get().code()));
            }
            var own = fields.words("what.said", said, Listed.LONGEST);
            if (own.isEmpty()) {
                fields.missing("what.said");
                return Optional.empty();
            }
            return Optional.of(new Listed(Code.OTHER, own));
        }

        /** The heading of the list says it; where it has none, whoever writes says it. */
        private Optional<FactorLevel> level(Fields fields, ListedWords words) {
            var heading = Code.isCode(code) ? words.line(FactorKind.DOOR.list(), new Code(code))
                    .map(line -> line.heading()).orElse("") : "";
            return Arrays.stream(FactorLevel.values()).filter(one -> one.name().equals(heading)).findFirst()
                    .or(() -> code.isEmpty() ? Optional.empty() : fields.one("what.level", level, FactorLevel.class));
        }

        private Set<FactorPlace> places(Fields fields) {
            return places.isEmpty() ? missing(fields) : fields.several("what.places", places, FactorPlace.class);
        }

        private static Set<FactorPlace> missing(Fields fields) {
            fields.missing("what.places");
            return EnumSet.noneOf(FactorPlace.class);
        }
    }

    NewForm(@Nullable String kind, @Nullable WhatInput what, @Nullable EvidenceInput evidence,
            @Nullable FormStamp stamp) {
        this.kind = Fields.orEmpty(kind);
        this.what = what == null ? new WhatInput(null, null, null, null) : what;
        this.evidence = EvidenceInput.orEmpty(evidence);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static NewForm begin(FactorKind kind, RiskCase at) {
        return new NewForm(kind.name(), null, EvidenceInput.begin(at.today()), FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    NewForm anew() {
        return new NewForm(kind, what, evidence, FormStamp.fresh(Revision.NEW));
    }

    FactorKind factorKind() {
        return Fields.maybe(kind, FactorKind.class).orElseThrow(NotThere::new);
    }

    /** What it is; empty if something is wrong, and then it says what. */
    Optional<Factor> read(Fields fields, DoorReading.Doors doors, PersonId by) {
        var of = factorKind();
        var listed = what.listed(fields, doors.words(), of);
        var level = of == FactorKind.DOOR ? what.level(fields, doors.words()) : Optional.<FactorLevel>empty();
        var places = of == FactorKind.DOOR ? what.places(fields) : Set.<FactorPlace>of();
        var seen = evidence.read(fields);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        var about = switch (of) {
            case DOOR -> new Factor.About.Door(listed.orElseThrow(), level.orElseThrow(), places);
            case PROTECTION -> new Factor.About.Protection(listed.orElseThrow());
        };
        var line = new FactorLine(of.first(), "", seen.get(), by, doors.at().now());
        return Optional.of(new Factor(new FactorId(stamp.idempotencyKey()), doors.at().file(), about, List.of(line),
                List.of()));
    }
}
