package org.kinward.core.consent.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Involved;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.asked.NameWhoAnswers;
import org.kinward.core.consent.authority.AuthorityTerm;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.core.consent.authority.AuthorityTold;
import org.kinward.core.consent.authority.SetAuthorityTerm;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.core.consent.emergency.EmergencyReason;
import org.kinward.core.consent.emergency.ShareInEmergency;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class TellAuthorityTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final TellAuthority tell = new TellAuthority(lake.authority, lake.moves);

    @Test
    void isDueADayAfterAnEmergencyUnlessTheAuthorityItselfWasCalled() {
        var emergency = shared(RecipientKind.POLICE);
        shared(RecipientKind.AUTHORITY_FOR_CHILDREN);

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(1)));
        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).extracting(task -> task.about().thing().orElseThrow())
                .containsExactly(emergency.id().value());
    }

    /** Whoever writes the same again gets no more time. */
    @Test
    void isDueOnceWhereNobodyAnswersForTheChildAndNeverLaterThanAtFirst() {
        nobodyAnswers(NOON);
        nobodyAnswers(NOON.plusSeconds(3600));

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(1)));

        assertThat(tell.tell(told(lake.file.value(), NOON), lake.ama)).isEqualTo(TellAuthority.Outcome.TOLD);
        nobodyAnswers(NOON.plusSeconds(7200));

        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).isEmpty();
        assertThat(lake.trail).contains(AuditAction.AUTHORITY_TOLD);
    }

    @Test
    void isWrittenDownOnceByWhoWorksOnTheCaseAndNeverBeforeItWasTold() {
        var about = shared(RecipientKind.POLICE).id().value();

        assertThat(tell.tell(told(about, NOON), CaseAtTheLake.actor(Role.SOCIAL_WORKER)))
                .isEqualTo(TellAuthority.Outcome.NOT_THERE);
        assertThat(tell.tell(told(about, NOON.plusSeconds(60)), lake.ama))
                .isEqualTo(TellAuthority.Outcome.IN_THE_FUTURE);
        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).hasSize(1);
        assertThat(tell.tell(told(about, NOON), lake.ama)).isEqualTo(TellAuthority.Outcome.TOLD);
        assertThat(tell.tell(told(about, NOON), lake.mensah)).isEqualTo(TellAuthority.Outcome.TOLD_BEFORE);
        assertThat(lake.authority.of(lake.file)).hasSize(1);
    }

    @Test
    void followsTheTermOfTheCountry() {
        var set = new SetAuthorityTerm(lake.authority, entry -> lake.trail.add(entry.action()));
        var term = new AuthorityTerm(6, true, "Code of the child, article 12", LocalDate.of(2025, 3, 1));
        var seen = lake.authority.current().revision();
        set.set(term, seen, lake.mensah, NOON);
        set.set(term, seen, lake.mensah, NOON);

        shared(RecipientKind.POLICE);

        assertThat(lake.trail).containsOnlyOnce(AuditAction.LIST_CHANGED);
        assertThat(lake.open(TaskKind.TELL_AUTHORITY)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofHours(6)));
        assertThatThrownBy(() -> lake.authority.set(term, seen, new AuthorityTerms.By(lake.ama.person(), NOON)))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> new AuthorityTerm(0, true, "Code", LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** That nobody was told of it stood there for ever. */
    @Test
    void writesDownThatTheChildWasToldAndEndsItsTask() {
        var emergency = shared(RecipientKind.POLICE);
        var child = new TellOfEmergency(lake.emergencies, lake.moves);
        var told = new Emergency.Told(lake.ama.person(), NOON, "Is glad");
        assertThat(lake.open(TaskKind.TELL_CHILD)).hasSize(1);

        assertThat(child.tell(emergency.id(), told, CaseAtTheLake.actor(Role.SOCIAL_WORKER)))
                .isEqualTo(TellOfEmergency.Outcome.NOT_THERE);
        assertThat(child.tell(emergency.id(), told, lake.ama)).isEqualTo(TellOfEmergency.Outcome.TOLD);
        assertThat(child.tell(emergency.id(), told, lake.ama)).isEqualTo(TellOfEmergency.Outcome.TOLD_BEFORE);

        assertThat(lake.open(TaskKind.TELL_CHILD)).isEmpty();
        assertThat(lake.emergencies.find(emergency.id()).flatMap(Emergency::told)).contains(told);
        assertThat(TaskKind.TELL_CHILD.endsByItsMove()).isTrue();
        assertThatThrownBy(() -> new Emergency.Told(lake.ama.person(), NOON, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private AuthorityTold told(UUID about, Instant at) {
        var told = new AuthorityTold.Told("Social services of the lake", AuthorityTold.How.BY_PHONE, at, "");
        return new AuthorityTold(lake.file, about, told, lake.ama.person(), NOON);
    }

    private void nobodyAnswers(Instant now) {
        var nobody = new WhoAnswers(lake.file, AnswererKind.NOBODY_YET, Optional.empty(), "", Optional.empty(), false,
                lake.answerers.of(lake.file).revision());
        new NameWhoAnswers(lake.answerers, lake.consents, lake.moves, lake.toTell).name(
                new NameWhoAnswers.Request(nobody, Involved.NO, ZoneOffset.UTC, CaseAtTheLake.stamp()), lake.ama, now);
    }

    private Emergency.Waiting shared(RecipientKind kind) {
        Actor by = lake.ama;
        var emergency = new Emergency.Waiting(new EmergencyId(UUID.randomUUID()), lake.file,
                new Emergency.Shared(EmergencyReason.MISSING, new Recipient(kind, "Office of the lake"),
                        Set.of(DataGroup.WHERE_THE_CHILD_IS)),
                new Emergency.Decided(by.person(), Optional.empty(), NOON, NOON.plus(Duration.ofDays(1)),
                        Optional.of(NOON.plus(Duration.ofHours(6)))));
        new ShareInEmergency(lake.emergencies, lake.moves, lake.toTell).share(emergency, by);
        return emergency;
    }
}
