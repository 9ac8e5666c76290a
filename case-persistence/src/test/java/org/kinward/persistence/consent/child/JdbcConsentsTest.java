package org.kinward.persistence.consent.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.ConsentId;
import org.kinward.core.consent.asked.Consents;
import org.kinward.core.consent.asked.ConsentsContract;
import org.kinward.core.consent.asked.Said;
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
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contract of consent on real PostgreSQL. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcConsentsTest extends ConsentsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Consents consents;
    @Autowired
    private DataUseStatements statements;

    @Override
    protected Consents consents() {
        return place.hold(Consents.class, consents);
    }

    @Override
    protected CaseFileId file() {
        return place.file();
    }

    @Override
    protected PersonId person() {
        return place.manager();
    }

    @Test
    void takesASecondYesOfNobodyButASecondPerson() {
        var lead = place.as(place.worker(), Consents.class, consents);
        var first = new Voice.AgreedByOne(asked(new GivenBy.OneProfessional(ProfessionalFunction.SOCIAL_WORKER)));
        var consent = said(lead, first);
        var second = first.confirm(ProfessionalFunction.MANAGER, true);

        assertThatThrownBy(() -> lead.say(consent, by(place.worker(), second))).rootCause()
                .hasMessageContaining("row-level security");
        consents().say(consent, by(place.manager(), second));

        assertThat(lead.find(consent.id()).orElseThrow().whoAnswers()).isEqualTo(second);
    }

    @Test
    void takesADecisionOfNobodyButAManager() {
        var lead = place.as(place.worker(), Consents.class, consents);
        var contested = new Voice.Contested(asked(new GivenBy.ChildAlone()),
                new Withdrawal(List.of(), Withdrawal.Erase.NOTHING, ""), Withdrawal.ChildsView.ANOTHER);
        var agreed = said(lead, new Voice.Agreed(asked(new GivenBy.ChildAlone()), Optional.empty()));
        lead.say(agreed, by(place.worker(), contested));
        var consent = lead.find(agreed.id()).orElseThrow();
        var decided = contested.goesOn(new Voice.Decision("Judge", "For her sake", "Wants to stay"));

        assertThatThrownBy(() -> lead.say(consent, by(place.worker(), decided))).rootCause()
                .hasMessageContaining("row-level security");
        consents().say(consent, by(place.manager(), decided));

        assertThat(lead.find(consent.id()).orElseThrow().whoAnswers()).isEqualTo(decided);
    }

    /** Whatever a program of the house would write: what does not follow from the last word is refused. */
    @Test
    void refusesWhatDoesNotFollowFromTheLastWord() {
        var lead = place.as(place.worker(), Consents.class, consents);
        var alone = new GivenBy.ChildAlone();
        var yes = new Voice.Agreed(asked(alone), Optional.empty());
        var no = new Voice.DidNotAgree(asked(alone), Optional.empty());
        var cannot = new Voice.CannotAsk(CannotAskBecause.CANNOT_BE_REACHED, "", NOW.plusSeconds(60));
        var back = new Voice.Withdrawn(new Withdrawal(List.of(), Withdrawal.Erase.NOTHING, ""), Optional.empty());
        for (var step : List.of(List.of(yes, no), List.of(yes, cannot), List.of(no, back), List.of(no, cannot))) {
            var consent = said(lead, step.getFirst());
            assertThatThrownBy(() -> lead.say(consent, by(place.worker(), step.getLast()))).as(step.toString())
                    .rootCause().hasMessageContaining("consent_moves");
        }
        var fresh = said(lead, cannot);
        assertThatThrownBy(() -> lead.say(fresh, by(place.worker(), back))).rootCause()
                .hasMessageContaining("consent_moves");
    }

    private Consent said(Consents lead, Voice voice) {
        var fresh = Consent.first(new ConsentId(UUID.randomUUID()), place.fileOf(place.worker()),
                new Use.Service(ServiceKind.SCHOOL), NOW);
        lead.add(fresh, place.worker());
        lead.say(fresh, by(place.worker(), voice));
        return lead.find(fresh.id()).orElseThrow();
    }

    private static Said by(PersonId person, Voice voice) {
        return new Said(Whose.WHO_ANSWERS, voice, person, NOW);
    }

    private Asked asked(GivenBy by) {
        return new Asked(LocalDate.of(2026, 11, 20), statement(), new Telling(new SpokenLanguage("ee"),
                WhoInterpreted.OUR_STAFF, HowExplained.READ_ALOUD), new Asked.Words("", "She asks for it"), by);
    }

    @Override
    protected StatementVersion statement() {
        return place.hold(DataUseStatements.class, statements).current().version();
    }
}
