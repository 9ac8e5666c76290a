package org.kinward.core.tracer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.Answer;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.WriteAnswer;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.Permit;
import org.kinward.core.consent.permit.TimeOfStatements;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.AskedProblem;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.TryAgain;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.Revision;
import org.kinward.core.task.TaskKind;
import org.kinward.core.tracer.WriteLaterContact.Outcome;

/** Somebody may come back only with a yes, a safe way and a last day; a no is the last word. */
class WriteLaterContactTest {

    private static final Use LATER = new Use.Extra(ExtraUse.LATER_CONTACT);

    private CaseAtTheLake lake = new CaseAtTheLake();
    private boolean safe = true;
    private final List<LaterContact> kept = new ArrayList<>();
    private final LaterContacts contacts = new LaterContacts() {

        @Override
        public Optional<LaterContact> of(CaseFileId file) {
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
        }

        @Override
        public void add(LaterContact line) {
            kept.add(line);
        }
    };

    private MayUse mayUse() {
        return new MayUse(lake.consents, lake.emergencies, lake.answerers, new TimeOfStatements(lake.statements));
    }

    private Outcome write(LocalDate until) {
        return new WriteLaterContact(contacts, mayUse(), _ -> safe, lake.moves).write(new WriteLaterContact.Wish(
                lake.file, Revision.NEW, until, LaterContact.LaterWay.PHONE, "In the evening"), lake.ama,
                CaseAtTheLake.moment(NOON));
    }

    @Test
    void needsAYesASafeWayAndALastDay() {
        assertThat(write(TODAY.plusDays(90))).isEqualTo(Outcome.NOT_AGREED);
        lake.agreed(LATER, NOON);
        safe = false;
        assertThat(write(TODAY.plusDays(90))).isEqualTo(Outcome.SAFE_CONTACT_FIRST);
        safe = true;
        assertThat(write(TODAY)).isEqualTo(Outcome.UNTIL_WRONG);
        assertThat(write(TODAY.plusMonths(36).plusDays(1))).isEqualTo(Outcome.UNTIL_WRONG);

        assertThat(write(TODAY.plusMonths(36))).isEqualTo(Outcome.WRITTEN);
        assertThat(write(TODAY.plusMonths(36))).as("twice").isEqualTo(Outcome.WRITTEN);

        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().isOver(TODAY.plusMonths(36))).isFalse();
        assertThat(kept.getFirst().isOver(TODAY.plusMonths(36).plusDays(1))).isTrue();
    }

    @Test
    void isNotWrittenOnceItIsTakenBackOrTheFileIsClosed() {
        lake.withdraw(lake.agreed(LATER, NOON), Whose.CHILD, false);
        assertThat(write(TODAY.plusDays(90))).isEqualTo(Outcome.NOT_AGREED);

        lake.files.move(((OpenCaseFile) lake.files.find(lake.file).orElseThrow()).closed(NOON));
        assertThatThrownBy(() -> write(TODAY.plusDays(90))).isInstanceOf(FileIsClosed.class);
    }

    @Test
    void asksNobodyTwiceWhoSaidNo() {
        lake.motherAnswers();
        var consent = lake.added(LATER);
        lake.write(consent, Whose.CHILD, new Answer.No(lake.asked(new GivenBy.Child()), TryAgain.IN_1_DAY), NOON);

        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).isEmpty();
        assertThat(yes(lake.now(consent), 1)).isEqualTo(
                new WriteAnswer.Outcome.Refused(AskedProblem.NEVER_ASKED_TWICE));
    }

    private WriteAnswer.Outcome yes(Consent seen, int days) {
        return lake.write(seen, Whose.CHILD, new Answer.Yes(lake.asked(new GivenBy.Child())),
                NOON.plus(Duration.ofDays(days)));
    }

    /** Whatever people press: once there was a no, or a yes was taken back, nobody comes back. */
    @Property(tries = 200)
    void keepsANo(@ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> presses) {
        lake = new CaseAtTheLake();
        lake.motherAnswers();
        var consent = lake.added(LATER);
        var no = false;
        for (var press : presses) {
            press(press, lake.now(consent));
            var child = lake.now(consent).child();
            no = no || child instanceof Voice.DidNotAgree || child instanceof Voice.Withdrawn;
            if (no) {
                assertThat(child instanceof Voice.DidNotAgree || child instanceof Voice.Withdrawn).isTrue();
                assertThat(mayUse().ask(lake.file, WriteLaterContact.WANTED, CaseAtTheLake.moment(NOON)))
                        .isInstanceOf(Permit.No.class);
            }
        }
    }

    private void press(int press, Consent seen) {
        switch (press) {
            case 0 -> yes(seen, 0);
            case 1 -> lake.write(seen, Whose.CHILD, new Answer.No(lake.asked(new GivenBy.Child()),
                    TryAgain.WHEN_THE_CHILD_ASKS), NOON);
            case 2 -> lake.withdraw(seen, Whose.CHILD, false);
            default -> lake.write(seen, Whose.WHO_ANSWERS, new Answer.Yes(lake.asked(lake.mother())), NOON);
        }
    }
}
