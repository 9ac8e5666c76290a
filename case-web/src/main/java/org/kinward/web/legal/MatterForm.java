package org.kinward.web.legal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.legal.LegalWords;
import org.kinward.core.legal.matter.Amount;
import org.kinward.core.legal.matter.LawUsed;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterKind;
import org.kinward.core.legal.matter.MatterLine;
import org.kinward.core.legal.matter.MatterState;
import org.kinward.core.legal.matter.SentenceKind;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/**
 * A legal matter that begins, or its next move, as typed. It prints itself as hidden.
 *
 * @param to
 *            which kind begins, or where it goes
 */
record MatterForm(String matter, String to, FactsInput facts, String words, FormStamp stamp) {

    MatterForm(@Nullable String matter, @Nullable String to, @Nullable FactsInput facts, @Nullable String words,
            @Nullable FormStamp stamp) {
        this.matter = Fields.orEmpty(matter);
        this.to = Fields.orEmpty(to);
        this.facts = facts == null ? new FactsInput(null, null, null, null, null, null) : facts;
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What is known. */
    record FactsInput(DateInput on, String hour, String law, String units, String currency, String sentence) {

        FactsInput(@Nullable DateInput on, @Nullable String hour, @Nullable String law, @Nullable String units,
                @Nullable String currency, @Nullable String sentence) {
            this.on = DateInput.orEmpty(on);
            this.hour = Fields.orEmpty(hour);
            this.law = Fields.orEmpty(law);
            this.units = Fields.orEmpty(units);
            this.currency = Fields.orEmpty(currency);
            this.sentence = Fields.orEmpty(sentence);
        }
    }

    /** For a matter that begins. */
    static MatterForm begin() {
        return new MatterForm(null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** For the next move of one. */
    static MatterForm of(Matter matter) {
        return new MatterForm(matter.id().value().toString(), null, null, null,
                FormStamp.shown(matter.revision().number()));
    }

    /** What was typed, on a page that shows so many lines. */
    MatterForm seen(long lines) {
        return new MatterForm(matter, to, facts, words, FormStamp.shown(lines));
    }

    Optional<MatterKind> kind(Fields fields) {
        return fields.one("to", to, MatterKind.class);
    }

    Optional<MatterState> state(Fields fields) {
        return fields.one("to", to, MatterState.class);
    }

    /** The move to this state; empty if something is wrong, and then it says what. */
    Optional<MatterLine> read(Fields fields, MatterState state, LegalReading.Now now, PersonId by) {
        var day = state.needsDay() ? day(fields, now) : Optional.<Instant>empty();
        var law = state.needsLaw() ? fields.one("facts.law", facts.law(), LawUsed.class) : Optional.<LawUsed>empty();
        var amount = state.needsAmount() || claimsMoney(state) ? amount(fields) : Optional.<Amount>empty();
        var sentence = state.needsSentence() ? fields.one("facts.sentence", facts.sentence(), SentenceKind.class)
                : Optional.<SentenceKind>empty();
        LegalWords said = ChoiceForm.words(fields, words);
        if (state.needsWords() && said.isEmpty()) {
            fields.result().rejectValue("words", "legal.words.missing");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(
                        new MatterLine(state, new MatterLine.Facts(day, law, amount, sentence), said, by, now.at()));
    }

    /** What is claimed is said where it is known. */
    private boolean claimsMoney(MatterState state) {
        return state == MatterState.ASKED && Fields.maybe(to, MatterKind.class).filter(MatterKind::isMoney).isPresent()
                && !(facts.units() + facts.currency()).isBlank();
    }

    private Optional<Instant> day(Fields fields, LegalReading.Now now) {
        var day = fields.day("facts.on", facts.on());
        var time = TypedHour.read(facts.hour());
        if (time.isEmpty()) {
            fields.missing("facts.hour");
        }
        return day.flatMap(date -> time.map(clock -> now.at(date, clock)));
    }

    private Optional<Amount> amount(Fields fields) {
        var digits = facts.units().replaceAll("[\\s.,'’]", "");
        var currency = facts.currency().strip();
        if (!digits.matches("[1-9]\\d{0,11}")) {
            fields.missing("facts.units");
        }
        if (!currency.matches("[A-Za-z]{3}")) {
            fields.missing("facts.currency");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Amount(Long.parseLong(digits), currency.toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "MatterForm[hidden]";
    }
}
