package org.kinward.web.demo.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.consent.answering.Involved;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.Answer;
import org.kinward.core.consent.asked.AskForConsent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.NameWhoAnswers;
import org.kinward.core.consent.asked.WriteAnswer;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Telling;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.transfer.PartnerAgencies;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented child and its mother agree that another agency learns something. */
@Component
@Profile("demo & !production")
final class DemoAgreed {

    private final Asking asking;
    private final Answerers answerers;
    private final DataUseStatements statements;
    private final TransactionTemplate transaction;

    DemoAgreed(Asking asking, Answerers answerers, DataUseStatements statements, TransactionTemplate transaction) {
        this.asking = asking;
        this.answerers = answerers;
        this.statements = statements;
        this.transaction = transaction;
    }

    /** What people do about consent. */
    @Component
    @Profile("demo & !production")
    record Asking(Consents consents, AskForConsent ask, WriteAnswer write, NameWhoAnswers name) {
    }

    /** What may be shared of whom with which agency. */
    record With(CaseFileId file, PartnerAgencies.Partner agency, Set<DataGroup> groups) {
    }

    /** Both say yes to it for a month. */
    void to(With with, Actor by, Instant now) {
        var file = with.file();
        var who = new WhoAnswers(file, AnswererKind.PARENT, Optional.empty(), "", Optional.empty(), true,
                in(() -> answerers.of(file)).revision());
        asking.name().name(new NameWhoAnswers.Request(who, Involved.NO, ZoneOffset.UTC, stamp()), by, now);
        var use = new Use.Sharing(with.agency().recipient(), with.groups(), day(now).plusMonths(1));
        var asked = asking.ask().ask(new AskForConsent.Request(new ConsentId(UUID.randomUUID()), file, use,
                new AskForConsent.Days(day(now), day(now))), by, now);
        if (asked instanceof AskForConsent.Outcome.Added(var id)) {
            var mother = new GivenBy.WhoAnswers(AnswererKind.PARENT, in(() -> answerers.of(file)).revision());
            yes(id, new GivenBy.Child(), new Moment(now, ZoneOffset.UTC), by);
            yes(id, mother, new Moment(now, ZoneOffset.UTC), by);
        }
    }

    private void yes(ConsentId id, GivenBy given, Moment now, Actor by) {
        var today = day(now.at());
        var asked = new Asked(today, statements.current().version(), new Telling(new SpokenLanguage("ee"),
                WhoInterpreted.OUR_STAFF, HowExplained.WITH_PICTURES),
                new Asked.Words("They know my name then", "Says which agency it is"), given);
        var whose = given instanceof GivenBy.Child ? Whose.CHILD : Whose.WHO_ANSWERS;
        var seen = in(() -> asking.consents().find(id).orElseThrow());
        asking.write().write(new WriteAnswer.Request(id, seen.revision(), whose, new Answer.Yes(asked), stamp()),
                new AskedProblem.Days(today, today, today), by, now);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static OnceKey stamp() {
        return new OnceKey(UUID.randomUUID(), "demo");
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
