package org.kinward.web.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Involved;
import org.kinward.core.consent.answering.NotAskedBecause;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.Answer;
import org.kinward.core.consent.asked.AskForConsent;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.NameWhoAnswers;
import org.kinward.core.consent.asked.WriteAnswer;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Telling;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks some of the invented children about consent, as their workers would. */
@Component
@Profile("demo & !production")
final class DemoConsent {

    private static final Use SCHOOL = new Use.Service(ServiceKind.SCHOOL);
    private static final Use PHOTOGRAPH = new Use.Extra(ExtraUse.PHOTOGRAPH);

    private final Asking asking;
    private final CaseFiles files;
    private final DataUseStatements statements;
    private final TransactionTemplate transaction;

    DemoConsent(Asking asking, CaseFiles files, DataUseStatements statements, TransactionTemplate transaction) {
        this.asking = asking;
        this.files = files;
        this.statements = statements;
        this.transaction = transaction;
    }

    /** What people do about consent. */
    @Component
    @Profile("demo & !production")
    record Asking(Consents consents, AskForConsent ask, WriteAnswer write, NameWhoAnswers name) {
    }

    /** A child somebody leads and whose age is known: who answers, a yes, a no, and something agreed to be shared. */
    void of(IntakeId intake, Actor by, Instant now) {
        var file = Objects.requireNonNull(transaction.execute(_ -> files.of(intake).orElseThrow())).id();
        if (!Objects.requireNonNull(transaction.execute(_ -> asking.consents().of(file))).isEmpty()) {
            return;
        }
        var who = new WhoAnswers(file, AnswererKind.PARENT, Optional.empty(), "",
                Optional.of(NotAskedBecause.CANNOT_BE_FOUND), true, Revision.NEW);
        asking.name().name(new NameWhoAnswers.Request(who, Involved.NO, ZoneOffset.UTC, stamp()), by, now);
        var asked = asked(now);
        said(add(file, SCHOOL, by, now), new Answer.Yes(asked), by, now);
        said(add(file, PHOTOGRAPH, by, now), new Answer.No(asked, TryAgain.WHEN_THE_CHILD_ASKS), by, now);
        add(file, new Use.Sharing(new Recipient(RecipientKind.HEALTH_SERVICE, "Centre de santé"),
                Set.of(DataGroup.HEALTH), day(now).plusMonths(1)), by, now);
    }

    private Consent add(CaseFileId file, Use use, Actor by, Instant now) {
        var days = new AskForConsent.Days(day(now), day(now));
        var request = new AskForConsent.Request(new ConsentId(UUID.randomUUID()), file, use, days);
        if (!(asking.ask().ask(request, by, now) instanceof AskForConsent.Outcome.Added(var id))) {
            throw new IllegalStateException("a demo child cannot be asked");
        }
        return Objects.requireNonNull(transaction.execute(_ -> asking.consents().find(id).orElseThrow()));
    }

    private void said(Consent seen, Answer answer, Actor by, Instant now) {
        var days = new AskedProblem.Days(day(now), day(now), day(now));
        asking.write().write(new WriteAnswer.Request(seen.id(), seen.revision(), Whose.CHILD, answer, stamp()), days,
                by, new Moment(now, ZoneOffset.UTC));
    }

    private Asked asked(Instant now) {
        return new Asked(day(now), statements.current().version(), new Telling(new SpokenLanguage("ee"),
                WhoInterpreted.OUR_STAFF, HowExplained.WITH_PICTURES),
                new Asked.Words("You tell only who helps me", "Asks what the doctor is told"), new GivenBy.Child());
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static OnceKey stamp() {
        return new OnceKey(UUID.randomUUID(), "demo");
    }
}
