package org.kinward.core.consent.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.use.ContactBy;
import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.FamilyMember;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.consent.voice.Telling;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of consent promises. */
public abstract class ConsentsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static final List<Use> USES = List.of(new Use.Service(ServiceKind.SCHOOL),
            new Use.Sharing(new Recipient(RecipientKind.POLICE, "Brigade of Aného"),
                    Set.of(DataGroup.HEALTH, DataGroup.PAPERS), LocalDate.of(2027, 1, 31)),
            new Use.FamilyContact(FamilyMember.MOTHER, ContactBy.OUR_WORKER,
                    Set.of(ContactSays.CHILD_WANTS_TO_TALK, ContactSays.CHILD_IS_ALIVE_AND_WELL)),
            new Use.BeingRecorded(), new Use.Extra(ExtraUse.PHOTOGRAPH));

    /** The keeper under test, in the hands of a manager. */
    protected abstract Consents consents();

    /** A case of the manager's place. */
    protected abstract CaseFileId file();

    /** The manager. */
    protected abstract PersonId person();

    /** A version of the statement that there is. */
    protected abstract StatementVersion statement();

    @Test
    void givesEveryKindOfUseBackAsItWasAdded() {
        var file = file();
        var all = USES.stream().map(use -> fresh(file, use)).toList();

        all.forEach(one -> consents().add(one, person()));
        consents().add(all.getFirst(), person());

        assertThat(consents().of(file)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(consents().find(new ConsentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void givesEveryStateBackAsItWasSaidTheNewestFirst() {
        var consent = fresh(file(), USES.getLast());
        consents().add(consent, person());

        for (var voice : states()) {
            var seen = consents().find(consent.id()).orElseThrow();
            consents().say(seen, new Said(Whose.WHO_ANSWERS, voice, person(), NOW));
            assertThat(consents().find(consent.id()).orElseThrow().whoAnswers()).isEqualTo(voice);
        }

        assertThat(consents().history(consent.id())).extracting(Said::voice)
                .containsExactlyElementsOf(states().reversed());
    }

    @Test
    void keepsTheTwoVoicesApart() {
        var consent = fresh(file(), USES.getFirst());
        consents().add(consent, person());
        var yes = new Voice.Agreed(asked(new GivenBy.Child()), Optional.empty());

        consents().say(consent, new Said(Whose.CHILD, yes, person(), NOW.plusSeconds(5)));

        var now = consents().find(consent.id()).orElseThrow();
        assertThat(now.child()).isEqualTo(yes);
        assertThat(now.ofChild().at()).isEqualTo(NOW.plusSeconds(5));
        assertThat(now.ofWhoAnswers()).isEqualTo(consent.ofWhoAnswers());
        assertThat(now.revision()).isEqualTo(new Revision(1));
    }

    @Test
    void refusesWhatWasSeenBeforeSomebodyWrote() {
        var consent = fresh(file(), USES.getFirst());
        consents().add(consent, person());
        var said = new Said(Whose.CHILD, new Voice.DidNotAgree(asked(new GivenBy.Child()), Optional.empty()), person(),
                NOW);
        consents().say(consent, said);

        assertThatThrownBy(() -> consents().say(consent, said)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void hasOneQuestionForAChildHoweverItIsSpelt() {
        var file = file();
        var first = fresh(file, USES.get(1));
        var sharing = (Use.Sharing) first.use();
        var again = fresh(file, new Use.Sharing(new Recipient(RecipientKind.POLICE, "brigade of ANEHO"),
                sharing.groups(), sharing.until()));
        consents().add(first, person());

        assertThat(consents().add(again, person())).isEqualTo(first.id());

        assertThat(consents().of(file)).hasSize(1);
        assertThat(consents().add(fresh(file, USES.getFirst()), person())).isNotEqualTo(first.id());
    }

    @Test
    void countsWhatIsSaidByTurnsAndNotByAClock() {
        var file = file();
        var one = fresh(file, USES.getFirst());
        var other = fresh(file, USES.getLast());
        List.of(one, other).forEach(consent -> consents().add(consent, person()));
        var yes = new Said(Whose.CHILD, new Voice.Agreed(asked(new GivenBy.Child()), Optional.empty()), person(), NOW);

        consents().say(one, yes);
        consents().say(other, new Said(yes.whose(), yes.voice(), yes.by(), NOW.minusSeconds(60)));

        assertThat(turn(other)).isGreaterThan(turn(one));
    }

    private long turn(Consent consent) {
        return consents().find(consent.id()).orElseThrow().ofChild().turn();
    }

    private List<Voice> states() {
        var how = new Withdrawal(List.of("Brigade of Aného", "Health centre"), Withdrawal.Erase.SOMETHING, "the photo");
        var two = new GivenBy.OneProfessional(ProfessionalFunction.LAWYER);
        var decided = Optional.of(new Voice.Decision("Judge for children", "The uncle sold her", "Wants to stay"));
        return List.of(new Voice.CannotAsk(CannotAskBecause.CANNOT_BE_REACHED, "no road", NOW.plusSeconds(60)),
                new Voice.DidNotAgree(asked(two), Optional.of(NOW.plusSeconds(90))),
                new Voice.AgreedByOne(asked(new GivenBy.OneProfessional(ProfessionalFunction.TEACHER))),
                new Voice.Agreed(asked(new GivenBy.WhoAnswers(AnswererKind.PARENT, new Revision(4))),
                        Optional.empty()),
                new Voice.Contested(asked(new GivenBy.WhoAnswers(AnswererKind.PARENT, new Revision(4))), how,
                        Withdrawal.ChildsView.NOT_ASKED),
                new Voice.Agreed(asked(new GivenBy.ChildAlone()), decided), new Voice.Withdrawn(how, decided),
                new Voice.Agreed(asked(new GivenBy.ChildAlone()), Optional.empty()),
                new Voice.Withdrawn(new Withdrawal(List.of(), Withdrawal.Erase.NOTHING, ""), Optional.empty()));
    }

    private Asked asked(GivenBy by) {
        return new Asked(LocalDate.of(2026, 11, 20), statement(), new Telling(new SpokenLanguage("ee"),
                WhoInterpreted.OUR_STAFF, HowExplained.WITH_PICTURES), new Asked.Words("You write it down", "Asks why"),
                by);
    }

    private static Consent fresh(CaseFileId file, Use use) {
        return Consent.first(new ConsentId(UUID.randomUUID()), file, use, NOW);
    }
}
