package org.kinward.core.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.legal.choice.ChildChoice;
import org.kinward.core.legal.choice.ChildChoice.ChildWants;
import org.kinward.core.legal.matter.KeepMatters;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterId;
import org.kinward.core.legal.matter.MatterKind;
import org.kinward.core.legal.matter.MatterLine;
import org.kinward.core.legal.matter.MatterState;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.RightsProblemId;
import org.kinward.core.legal.offender.SayRightsProblem;
import org.kinward.core.legal.right.GiveLegalHelp;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.TaskKind;

/** The legal page opens to who was given it, not to who leads the case, and not to who gave it; nothing else waits for it. */
class LegalHelpTest {

    private final LegalAidAtTheLake aid = new LegalAidAtTheLake();

    private Matter hearing(Instant day) {
        var facts = MatterLine.Facts.on(day);
        return new Matter(new MatterId(UUID.randomUUID()), aid.lake.file, MatterKind.HEARING,
                List.of(new MatterLine(MatterState.PLANNED, facts, LegalWords.NONE, aid.abla.person(), NOON)));
    }

    private ChildChoice choice(int number, ChildWants heard) {
        return new ChildChoice(aid.lake.file, number,
                new ChildChoice.Wants(heard, ChildWants.NOT_YET, ChildWants.YES, true),
                ChildChoice.HearingCompany.LEGAL_AID, new LegalWords("Wants her wages"), aid.abla.person(), NOON);
    }

    @Test
    void isGivenAndEndedByAManagerAlone() {
        assertThat(aid.give.give(aid.lake.file, aid.abla.person(), aid.lake.ama, NOON))
                .isEqualTo(GiveLegalHelp.Outcome.NOT_THERE);
        assertThat(aid.given()).isEqualTo(GiveLegalHelp.Outcome.DONE);
        assertThat(aid.given()).isEqualTo(GiveLegalHelp.Outcome.DONE_BEFORE);
        assertThat(aid.kept.holds(aid.lake.file, aid.abla.person())).isTrue();

        assertThat(aid.give.end(aid.lake.file, aid.abla.person(), aid.lake.mensah, NOON))
                .isEqualTo(GiveLegalHelp.Outcome.DONE);
        assertThat(aid.give.end(aid.lake.file, aid.abla.person(), aid.lake.mensah, NOON))
                .isEqualTo(GiveLegalHelp.Outcome.DONE_BEFORE);

        assertThat(aid.kept.holds(aid.lake.file, aid.abla.person())).isFalse();
        assertThat(aid.lake.trail).containsOnly(AuditAction.LEGAL_RIGHT_CHANGED);
    }

    /** Days that nobody keeps any more go to whoever helps now. */
    @Test
    void handsDaysOnToWhoHelpsNow() {
        aid.given();
        assertThat(aid.handedOn).as("what one before has left").containsExactly(aid.abla.person());
        aid.give.give(aid.lake.file, aid.lake.ama.person(), aid.lake.mensah, NOON);

        aid.give.end(aid.lake.file, aid.abla.person(), aid.lake.mensah, NOON);

        assertThat(aid.handedOn.getLast()).isEqualTo(aid.lake.ama.person());
        assertThat(aid.handedOn).hasSize(3);
    }

    @Test
    void opensToNobodyElse() {
        aid.given();
        var hearing = hearing(NOON);
        for (Actor other : List.of(aid.lake.ama, aid.lake.mensah)) {
            assertThat(aid.keep.begin(hearing, other)).isEqualTo(KeepMatters.Outcome.NOT_THERE);
            assertThat(aid.write.write(choice(1, ChildWants.NO), UUID.randomUUID(), other)).isFalse();
        }

        assertThat(aid.keep.begin(hearing, aid.abla)).isEqualTo(KeepMatters.Outcome.DONE);
        assertThat(aid.keep.begin(hearing, aid.abla)).as("pressed twice").isEqualTo(KeepMatters.Outcome.DONE);

        assertThat(aid.kept.matters.of(aid.lake.file)).containsExactly(hearing);
        assertThat(aid.keep.move(new KeepMatters.Request(hearing.id(), hearing.revision(), held(),
                new OnceKey(UUID.randomUUID(), "held")), aid.lake.ama)).isEqualTo(KeepMatters.Outcome.NOT_THERE);
    }

    @Test
    void remindsOfTheDayUntilItIsSaidWhatCameOfIt() {
        aid.given();
        var hearing = hearing(NOON.plusSeconds(60));
        aid.keep.begin(hearing, aid.abla);
        assertThat(aid.days).containsEntry(hearing.id(), NOON.plusSeconds(60));

        var stamp = new OnceKey(UUID.randomUUID(), "held");
        assertThat(aid.keep.move(new KeepMatters.Request(hearing.id(), hearing.revision(), held(), stamp), aid.abla))
                .isEqualTo(KeepMatters.Outcome.DONE);

        assertThat(aid.days).isEmpty();
        assertThat(aid.keep.move(new KeepMatters.Request(hearing.id(), hearing.revision(), held(), stamp), aid.abla))
                .as("pressed twice").isEqualTo(KeepMatters.Outcome.DONE);
        assertThatThrownBy(() -> aid.keep.move(new KeepMatters.Request(hearing.id(), hearing.revision(), held(),
                new OnceKey(UUID.randomUUID(), "held")), aid.abla)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void writesWhatTheChildChoseAndThatItChangedItsMind() {
        aid.given();
        assertThatThrownBy(() -> new ChildChoice.Wants(ChildWants.YES, ChildWants.NO, ChildWants.NO, false))
                .as("not told that nothing depends on it").isInstanceOf(IllegalArgumentException.class);
        var key = UUID.randomUUID();
        assertThat(aid.write.write(choice(1, ChildWants.YES), key, aid.abla)).isTrue();
        assertThat(aid.write.write(choice(1, ChildWants.YES), key, aid.abla)).as("pressed twice").isTrue();
        assertThat(aid.write.write(choice(2, ChildWants.NO), UUID.randomUUID(), aid.abla)).isTrue();
        assertThatThrownBy(() -> aid.write.write(choice(2, ChildWants.YES), UUID.randomUUID(), aid.abla))
                .isInstanceOf(StaleRevision.class);

        assertThat(aid.kept.choices.of(aid.lake.file)).extracting(one -> one.wants().toBeHeard())
                .containsExactly(ChildWants.NO, ChildWants.YES);
        assertThat(new LegalWords("her wages")).hasToString("LegalWords[hidden]");
    }

    /** No property of the child: a problem of its rights, urgent until it is over. */
    @Test
    void alertsWhoAnswersThatAChildIsTreatedAsAnOffender() {
        var problem = new RightsProblem(new RightsProblemId(UUID.randomUUID()), aid.lake.file,
                RightsProblem.Treated.ARRESTED, "At the market", new RightsProblem.Said(aid.lake.ama.person(), NOON),
                Optional.empty());
        assertThat(aid.say.say(problem, aid.abla)).as("helps with the law, and leads nothing")
                .isEqualTo(SayRightsProblem.Outcome.NOT_THERE);
        assertThat(aid.say.say(problem, aid.lake.ama)).isEqualTo(SayRightsProblem.Outcome.DONE);
        assertThat(aid.say.say(problem, aid.lake.ama)).isEqualTo(SayRightsProblem.Outcome.DONE);
        assertThat(aid.lake.open(TaskKind.RIGHTS_PROBLEM)).singleElement().matches(task -> task.kind().isUrgent());

        var over = new RightsProblem.Ended(RightsProblem.ProblemEnd.RELEASED, aid.lake.mensah.person(), NOON);
        assertThat(aid.say.end(problem.id(), over, aid.lake.mensah)).isEqualTo(SayRightsProblem.Outcome.DONE);
        assertThat(aid.say.end(problem.id(), over, aid.lake.mensah))
                .isEqualTo(SayRightsProblem.Outcome.ENDED_BEFORE);

        assertThat(aid.lake.open(TaskKind.RIGHTS_PROBLEM)).isEmpty();
    }

    private MatterLine held() {
        return new MatterLine(MatterState.HELD, MatterLine.Facts.NONE, LegalWords.NONE, aid.abla.person(), NOON);
    }
}
