package org.kinward.persistence.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.legal.LegalWords;
import org.kinward.core.legal.choice.ChildChoice;
import org.kinward.core.legal.choice.ChildChoice.ChildWants;
import org.kinward.core.legal.choice.ChildChoices;
import org.kinward.core.legal.matter.LawUsed;
import org.kinward.core.legal.matter.Matter;
import org.kinward.core.legal.matter.MatterId;
import org.kinward.core.legal.matter.MatterKind;
import org.kinward.core.legal.matter.MatterLine;
import org.kinward.core.legal.matter.MatterState;
import org.kinward.core.legal.matter.Matters;
import org.kinward.core.legal.matter.SentenceKind;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.RightsProblemId;
import org.kinward.core.legal.offender.RightsProblems;
import org.kinward.core.legal.right.LegalRight;
import org.kinward.core.legal.right.LegalRights;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** The legal page is there for who was given it, its words are in no row, and no table lets a matter go another way. */
@PersistenceTest
@Import(ContractPlace.class)
class LegalFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private LegalRights rights;
    @Autowired
    private Matters matters;
    @Autowired
    private ChildChoices choices;
    @Autowired
    private RightsProblems problems;
    @Autowired
    private TestDatabase database;

    private CaseFileId file = CaseFileId.fresh();

    /** The manager gives the right to the worker of the house, and not to herself. */
    @BeforeEach
    void aRight() {
        file = place.fileOf(place.worker());
        assertThat(give(place.worker(), 1)).isTrue();
    }

    private boolean give(PersonId helper, int number) {
        return place.as(place.manager(), LegalRights.class, rights).give(new LegalRight(file, number, helper,
                new LegalRight.Given(place.manager(), NOW), Optional.empty()), place.seen(file));
    }

    private Matters hers() {
        return place.as(place.worker(), Matters.class, matters);
    }

    private Matter proceeding() {
        return new Matter(new MatterId(UUID.randomUUID()), file, MatterKind.PROCEEDING,
                List.of(line(MatterState.REPORTED, Optional.empty())));
    }

    private MatterLine line(MatterState state, Optional<LawUsed> law) {
        return new MatterLine(state, new MatterLine.Facts(Optional.empty(), law, Optional.empty(),
                Optional.of(SentenceKind.PRISON).filter(_ -> state.needsSentence())),
                new LegalWords("The man of the white lorry"), place.worker(), NOW);
    }

    @Test
    void keepsMattersForWhoHelpsAlone() {
        var reported = proceeding();
        hers().add(reported);
        var charged = reported.moved(line(MatterState.CHARGED, Optional.of(LawUsed.TRAFFICKING)));

        assertThat(hers().move(charged)).isTrue();
        assertThat(hers().move(charged)).as("a second time").isFalse();

        assertThat(hers().of(file)).containsExactly(charged);
        var convicted = charged.moved(line(MatterState.CONVICTED, Optional.empty()));
        assertThat(hers().move(convicted)).isTrue();
        assertThat(hers().of(file)).as("with its sentence").containsExactly(convicted);
        assertThat(place.as(place.manager(), Matters.class, matters).of(file)).as("the manager").isEmpty();
        assertThatThrownBy(() -> place.as(place.manager(), Matters.class, matters).add(proceeding()))
                .isInstanceOf(RuntimeException.class);
        var locked = database.superuser()
                .sql("select sealed from casework.legal_line where matter_id = ? and number = 1")
                .param(reported.id().value()).query(byte[].class).single();
        assertThat(new String(locked, StandardCharsets.UTF_8)).doesNotContain("lorry");
    }

    @Test
    void refusesAMoveThatTheTableDoesNotKnow() {
        var reported = proceeding();
        hers().add(reported);

        assertThatThrownBy(() -> database.superuser().sql("""
                insert into casework.legal_line (matter_id, kind, number, state, state_before, sealed, written_by, written_at)
                select id, kind, 2, 'CONVICTED', 'REPORTED', '', begun_by, now() from casework.legal_matter where id = ?
                """).param(reported.id().value()).update()).hasMessageContaining("legal_line_moves");
        assertThatThrownBy(() -> database.superuser().sql("""
                insert into casework.legal_line (matter_id, kind, number, state, state_before, sealed, written_by, written_at)
                select id, kind, 2, 'DROPPED', 'CHARGED', '', begun_by, now() from casework.legal_matter where id = ?
                """).param(reported.id().value()).update()).hasMessageContaining("legal_line_before_fk");
    }

    @Test
    void refusesAConvictionThatDoesNotSayToWhat() {
        var reported = proceeding();
        hers().add(reported);
        hers().move(reported.moved(line(MatterState.CHARGED, Optional.of(LawUsed.TRAFFICKING))));

        assertThatThrownBy(() -> database.superuser().sql("""
                insert into casework.legal_line (matter_id, kind, number, state, state_before, sealed, written_by, written_at)
                select id, kind, 3, 'CONVICTED', 'CHARGED', '', begun_by, now() from casework.legal_matter where id = ?
                """).param(reported.id().value()).update())
                .hasMessageContaining("legal_line_sentence_where_convicted");
    }

    @Test
    void makesAHearingADayOfWhoHelps() {
        var facts = MatterLine.Facts.on(NOW.plusSeconds(3600));
        var hearing = new Matter(new MatterId(UUID.randomUUID()), file, MatterKind.HEARING,
                List.of(new MatterLine(MatterState.PLANNED, facts, LegalWords.NONE, place.worker(), NOW)));
        hers().add(hearing);

        hers().remind(hearing, place.worker(), NOW.plusSeconds(3600));
        hers().remind(hearing, place.worker(), NOW.plusSeconds(7200));

        assertThat(open(hearing)).as("one, on another day").isOne();
        hers().reminded(hearing, place.worker(), NOW);
        assertThat(open(hearing)).isZero();
    }

    /** A new helper keeps the days of a former one, and each of two moves the one day there is. */
    @Test
    void handsADayOnToANewHelper() {
        var facts = MatterLine.Facts.on(NOW.plusSeconds(7200));
        var hearing = new Matter(new MatterId(UUID.randomUUID()), file, MatterKind.HEARING,
                List.of(new MatterLine(MatterState.PLANNED, facts, LegalWords.NONE, place.worker(), NOW)));
        hers().add(hearing);
        hers().remind(hearing, place.worker(), NOW.plusSeconds(7200));
        database.superuser().sql("update casework.task set done_at = now(), done_by = ?, withdrawn = true "
                + "where kind = 'HEARING_DAY' and thing_id = ?")
                .params(List.of(place.manager().value(), hearing.id().value())).update();
        var sena = place.administrator();
        assertThat(give(sena, 2)).isTrue();

        var managers = place.as(place.manager(), LegalRights.class, rights);
        managers.handOn(place.seen(file), sena);
        managers.handOn(place.seen(file), place.worker());

        assertThat(open(hearing)).as("once").isOne();
        hers().remind(hearing, place.worker(), NOW.plusSeconds(9000));
        assertThat(open(hearing)).as("put off by the other helper").isOne();
        hers().reminded(hearing, place.worker(), NOW);
        assertThat(open(hearing)).isZero();
        managers.handOn(place.seen(file), sena);
        assertThat(open(hearing)).as("said what came of it").isZero();
    }

    /** Nobody gives it to oneself, whoever writes for a page; who helps already sees who else was given it. */
    @Test
    void isNeverGivenToOneselfAndSeenByWhoHelpsAlready() {
        assertThatThrownBy(() -> give(place.manager(), 2)).rootCause()
                .hasMessageContaining("legal_right_by_another");
        var sena = place.administrator();
        assertThat(give(sena, 2)).isTrue();

        assertThat(seenBy(place.worker())).containsExactly(sena, place.worker());
        assertThat(seenBy(sena)).as("only what came since").doesNotContain(place.worker());
        assertThat(seenBy(place.outsider())).isEmpty();
    }

    private List<PersonId> seenBy(PersonId person) {
        return place.as(person, LegalRights.class, rights).of(file).stream().map(LegalRight::helper).toList();
    }

    private long open(Matter hearing) {
        return database.superuser().sql("""
                select count(*) from casework.task where kind = 'HEARING_DAY' and thing_id = ? and done_at is null
                    and due_at > now() + interval '90 minutes'
                """).param(hearing.id().value()).query(Long.class).single();
    }

    @Test
    void keepsWhatTheChildChose() {
        var choice = new ChildChoice(file, 1,
                new ChildChoice.Wants(ChildWants.YES, ChildWants.NO, ChildWants.NOT_YET, true),
                ChildChoice.HearingCompany.CARER, new LegalWords("Afraid of the hall"), place.worker(), NOW);
        var own = place.as(place.worker(), ChildChoices.class, choices);

        assertThat(own.add(choice)).isTrue();
        assertThat(own.add(choice)).isFalse();

        assertThat(own.of(file)).containsExactly(choice);
        assertThat(place.as(place.manager(), ChildChoices.class, choices).of(file)).isEmpty();
    }

    @Test
    void shutsThePageWithTheRight() {
        hers().add(proceeding());
        var manager = place.as(place.manager(), LegalRights.class, rights);
        var right = manager.of(file).getFirst();
        assertThat(give(place.worker(), 2)).as("twice at a time").isFalse();

        assertThat(manager.end(new LegalRight(file, 1, place.worker(), right.given(),
                Optional.of(new LegalRight.Given(place.manager(), NOW))))).isTrue();

        assertThat(hers().of(file)).isEmpty();
        assertThat(place.as(place.worker(), LegalRights.class, rights).holds(file, place.worker())).isFalse();
        assertThatThrownBy(() -> place.as(place.worker(), LegalRights.class, rights).give(new LegalRight(file, 2,
                place.worker(), new LegalRight.Given(place.worker(), NOW), Optional.empty()), place.seen(file)))
                .as("nobody gives it to herself").isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsThatAChildIsTreatedAsAnOffenderUntilItIsOver() {
        var own = place.as(place.worker(), RightsProblems.class, problems);
        var problem = new RightsProblem(new RightsProblemId(UUID.randomUUID()), file, RightsProblem.Treated.DETAINED,
                "Held at the post", new RightsProblem.Said(place.worker(), NOW), Optional.empty());
        own.add(problem);
        var over = problem.ended(new RightsProblem.Ended(RightsProblem.ProblemEnd.RELEASED, place.worker(), NOW));

        assertThat(own.end(over)).isTrue();
        assertThat(own.end(over)).isFalse();

        assertThat(place.as(place.manager(), RightsProblems.class, problems).of(file)).containsExactly(over);
        assertThat(place.as(new PersonId(UUID.randomUUID()), RightsProblems.class, problems).of(file)).isEmpty();
    }
}
