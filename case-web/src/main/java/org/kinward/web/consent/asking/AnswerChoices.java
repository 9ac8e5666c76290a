package org.kinward.web.consent.asking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.sound.Recorded;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.web.consent.ladder.LadderAdvice;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.ConsentReading;
import org.kinward.web.consent.sound.StatementSounds;
import org.kinward.web.intake.reading.PointingList;
import org.kinward.web.shell.form.Option;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What can be chosen on the page of an answer. */
@Component
class AnswerChoices {

    private final DataUseStatements statements;

    private final MessageSource messages;

    private final LadderAdvice ladder;

    private final StatementSounds sounds;

    AnswerChoices(DataUseStatements statements, MessageSource messages, LadderAdvice ladder,
            StatementSounds sounds) {
        this.statements = statements;
        this.sounds = sounds;
        this.messages = messages;
        this.ladder = ladder;
    }

    /** What is advised at the child's age. */
    Optional<LadderAdvice.Advice> advice(ConsentCase at) {
        return ladder.of(at);
    }

    /** All of it in one look. */
    @Transactional
    Map<String, Object> of(AnswerForm form, ConsentReading.Row read) {
        var at = read.at();
        var all = statements.all();
        var whose = form.side();
        var recorded = recorded(form);
        return Map.of("states", states(read.consent().of(whose)), "versions", versions(all, at),
                "languages", PointingList.CODES.stream().map(code -> Option.keyed(code, "term.spokenLanguage." + code))
                        .toList(),
                "interpreters", interpreters(), "hows", hows(form, recorded, all),
                "bys", bys(read),
                "functions", functions(), "reasons", reasons(whose), "agains", agains(), "spoken",
                form.told().flatMap(version -> sounds.of(version, recorded)));
    }

    static List<Option> interpreters() {
        return Option.all(WhoInterpreted.values());
    }

    static List<Option> functions() {
        return Option.all(ProfessionalFunction.values());
    }

    static List<Option> agains() {
        return Option.all(TryAgain.values());
    }

    /** Why somebody cannot be asked now; only of a child it is said that it does not understand yet. */
    static List<Option> reasons(Whose whose) {
        return Stream.of(CannotAskBecause.values())
                .filter(why -> whose == Whose.CHILD || why != CannotAskBecause.NOT_UNDERSTOOD_YET).map(Option::of)
                .toList();
    }

    /** Everything that can be said, and by whom, whatever stands there. */
    static List<Option> states() {
        return Stream.of(AnswerReading.Said.values()).map(AnswerChoices::state).toList();
    }

    static List<Option> everyBy() {
        return Stream.of("WHO_ANSWERS", "ONE_PROFESSIONAL", "CHILD_ALONE").map(AnswerChoices::by).toList();
    }

    /** How it is explained without a recording. */
    static List<Option> hows() {
        return Stream.of(HowExplained.values()).filter(how -> how != HowExplained.PLAYED_AS_SOUND).map(Option::of)
                .toList();
    }

    /** That nobody can be asked covers no answer that stands. */
    private static List<Option> states(Voice standing) {
        return Stream.of(AnswerReading.Said.values())
                .filter(said -> said != AnswerReading.Said.CANNOT_ASK_NOW || standing instanceof Voice.Unsettled)
                .map(said -> said == AnswerReading.Said.CANNOT_ASK_NOW ? state(said).revealing("consent/later :: why")
                        : state(said))
                .toList();
    }

    private static Option state(AnswerReading.Said said) {
        return Option.keyed(said.name(), Option.termKey(said.state()));
    }

    /** What was recorded of the version that stands in the form, and of the one in force. */
    Recorded recorded(AnswerForm form) {
        return sounds.recorded(
                Stream.concat(form.told().stream(), Stream.of(statements.current().version())).distinct().toList());
    }

    /** Played as sound stands there once for each recording that there is: which one it was is kept (F75). */
    private List<Option> hows(AnswerForm form, Recorded recorded, List<DataUseStatement> all) {
        var numbers = all.stream()
                .collect(Collectors.toMap(DataUseStatement::version, DataUseStatement::number));
        var played = recorded.lines().stream().filter(one -> PlayedSound.of(one).equals(form.asked().how())
                || recorded.of(one.version(), one.language()).filter(one::equals).isPresent());
        return Stream
                .concat(hows().stream(),
                        played.map(one -> Option.said(PlayedSound.of(one), words("consent.answer.played",
                                words("term.spokenLanguage." + one.language().code()),
                                Objects.requireNonNull(numbers.get(one.version()))))))
                .toList();
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** Who may speak for the child today. */
    private static List<Option> bys(ConsentReading.Row read) {
        var answers = read.who().canBeAsked(read.at().today());
        var alone = read.consent().child() instanceof Voice.Agreed;
        return Stream.of(answers ? "WHO_ANSWERS" : "ONE_PROFESSIONAL", alone ? "CHILD_ALONE" : "")
                .filter(by -> !by.isEmpty()).map(AnswerChoices::by).toList();
    }

    private static Option by(String by) {
        return Option.keyed(by, "consent.by." + by);
    }

    /** The version in force. */
    String current() {
        return statements.current().version().value().toString();
    }

    /** The day from which on this version was there. */
    Optional<LocalDate> publishedOn(UUID version, ZoneId zone) {
        return statements.find(new StatementVersion(version)).map(DataUseStatement::publishedAt)
                .map(at -> at.atZone(zone).toLocalDate());
    }

    private List<Option> versions(List<DataUseStatement> all, ConsentCase at) {
        return all.stream()
                .map(one -> Option.said(one.version().value().toString(), words("consent.answer.version",
                        one.number(), at.written(one.publishedAt().atZone(at.zone()).toLocalDate()))))
                .toList();
    }
}
