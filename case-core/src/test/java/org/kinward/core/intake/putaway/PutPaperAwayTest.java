package org.kinward.core.intake.putaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PutPaperAway.Outcome;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;
import org.kinward.core.reference.ReferenceNumber;

class PutPaperAwayTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final PersonId ESI = new PersonId(new UUID(1, 3));
    private static final FromPaper PAPER = new FromPaper(
            FromPaper.Told.of(LocalDate.of(2026, 11, 22), Optional.empty(), ZoneOffset.UTC),
            new ToldTo.Stranger(ToldTo.StrangerRole.GUARD), WhyPaper.NO_POWER);

    private final Intakes intakes = new InMemoryIntakes();
    private static final Outcome KEPT = new Outcome.Kept();
    private static final Outcome NOT_THERE = new Outcome.NotThere();
    private final List<PaperPutAway> kept = new ArrayList<>();
    /** Those in it may be one sheet of paper. */
    private final List<PaperPutAway.Paper.OfRecord> pages = new ArrayList<>();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final PutPaperAway put = new PutPaperAway(intakes, new OneTalk(), new Kept(), trail::add);

    @Test
    void writesDownOnceWhatBecameOfThePaper() {
        var intake = typedFrom(Optional.of(PAPER));

        assertThat(put(intake, Became.FILED)).isEqualTo(KEPT);
        assertThat(put(intake, Became.FILED)).isEqualTo(KEPT);
        assertThat(trail).hasSize(1);
        assertThat(put(intake, Became.DESTROYED)).isEqualTo(KEPT);

        assertThat(kept).extracting(PaperPutAway::became).containsExactly(Became.FILED, Became.DESTROYED);
        assertThat(trail).hasSize(2);
    }

    @Test
    void filesNothingThatIsDestroyed() {
        var intake = typedFrom(Optional.of(new FromPaper(
                FromPaper.Told.of(LocalDate.of(2026, 11, 22), Optional.empty(), ZoneOffset.UTC),
                new ToldTo.Colleague(ESI), WhyPaper.NO_POWER)));
        put(intake, Became.DESTROYED);

        assertThat(gone(put(intake, Became.FILED)))
                .containsExactly(new PaperPutAway.Paper.OfFirstHour(intake));
        assertThat(kept).extracting(PaperPutAway::became).containsExactly(Became.DESTROYED);
    }

    @Test
    void knowsNoPaperOfWhatWasTypedAtOnceNorOfWhatIsNotThere() {
        assertThat(put(typedFrom(Optional.empty()), Became.DESTROYED)).isEqualTo(NOT_THERE);
        assertThat(put(IntakeId.fresh(), Became.DESTROYED)).isEqualTo(NOT_THERE);
        assertThat(trail).isEmpty();
    }

    /** The paper of a talk is another paper than that of the first hour, and a talk that was typed at once has none. */
    @Test
    void tellsThePapersOfTalksApart() {
        var intake = typedFrom(Optional.of(PAPER));
        put(intake, Became.DESTROYED);

        assertThat(ofTalk(intake, 2)).isEqualTo(KEPT);
        assertThat(ofTalk(intake, 1)).isEqualTo(NOT_THERE);
        assertThat(ofTalk(intake, 3)).isEqualTo(NOT_THERE);
        assertThat(ofTalk(IntakeId.fresh(), 2)).isEqualTo(NOT_THERE);
        assertThat(trail).hasSize(2);
    }

    /** The paper of a page is known by the moment it was typed: what was entered anew may be another sheet. */
    @Test
    void tellsThePapersOfAPageApart() {
        var intake = typedFrom(Optional.empty());
        pages.add(new PaperPutAway.Paper.OfPage(intake, "help_daily", MORNING));

        assertThat(ofPage(intake, "help_daily", MORNING, Became.DESTROYED)).isEqualTo(KEPT);
        assertThat(gone(ofPage(intake, "help_daily", MORNING, Became.FILED))).hasSize(1);
        assertThat(ofPage(intake, "help_daily", MORNING.plusSeconds(1), Became.FILED)).isEqualTo(NOT_THERE);
        assertThat(ofPage(intake, "school", MORNING, Became.FILED)).isEqualTo(NOT_THERE);
        assertThat(ofPage(IntakeId.fresh(), "help_daily", MORNING, Became.FILED)).isEqualTo(NOT_THERE);
        assertThat(trail).hasSize(1);
        assertThatThrownBy(() -> new PaperPutAway.Paper.OfTalk(intake, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void putsANoteAwayOfWhichTheRecordKnows() {
        var intake = typedFrom(Optional.empty());
        var note = new PaperPutAway.Paper.OfNote(intake, UUID.randomUUID());
        pages.add(note);

        assertThat(put.put(said(note, Became.FILED))).isEqualTo(KEPT);
        assertThat(put.put(said(new PaperPutAway.Paper.OfNote(intake, UUID.randomUUID()), Became.FILED)))
                .isEqualTo(NOT_THERE);
        assertThat(put.sheets(note)).singleElement()
                .satisfies(sheet -> assertThat(sheet.became()).containsExactly(Became.FILED));
    }

    /** Three lines of one sheet are said with one press, which is one thing done. */
    @Test
    void putsSeveralAwayThatAreOneSheet() {
        var three = threeLines();

        assertThat(put.put(said(three.getFirst(), Became.FILED), Set.of(three.getLast()))).isEqualTo(KEPT);
        assertThat(put.put(said(three.getFirst(), Became.DESTROYED), Set.copyOf(three))).isEqualTo(KEPT);

        assertThat(kept).extracting(PaperPutAway::paper).containsExactly(three.get(0), three.get(2), three.get(0),
                three.get(1), three.get(2));
        assertThat(trail).hasSize(2);
    }

    /** One that is destroyed is filed by nobody, and then none of them is. */
    @Test
    void putsNoneAwayWhereOneOfThemIsDestroyedOrIsNoneOfThem() {
        var three = threeLines();
        put.put(said(three.get(1), Became.DESTROYED));
        var other = new PaperPutAway.Paper.OfPage(three.getFirst().intake(), "school", MORNING);

        assertThat(gone(put.put(said(three.getFirst(), Became.FILED), Set.of(three.get(1), three.get(2)))))
                .containsExactly(three.get(1));
        assertThat(put.put(said(three.getFirst(), Became.FILED), Set.of(three.get(2), other))).isEqualTo(NOT_THERE);

        assertThat(kept).hasSize(1);
        assertThat(trail).hasSize(1);
        assertThat(put.put(said(three.getFirst(), Became.DESTROYED), Set.of(three.get(1)))).isEqualTo(KEPT);
        assertThat(kept).as("said twice, it is kept once").hasSize(2);
    }

    private List<PaperPutAway.Paper.OfRecord> threeLines() {
        var intake = typedFrom(Optional.empty());
        for (int line = 0; line < 3; line++) {
            pages.add(new PaperPutAway.Paper.OfPage(intake, "leg", MORNING.plusSeconds(line)));
        }
        return List.copyOf(pages);
    }

    private static PaperPutAway said(PaperPutAway.Paper paper, Became became) {
        return new PaperPutAway(paper, became, ESI, MORNING);
    }

    private static List<PaperPutAway.Paper> gone(Outcome outcome) {
        return outcome instanceof Outcome.DestroyedAlready(var sheets)
                ? sheets.stream().map(TypedSheet::paper).toList()
                : List.of();
    }

    private Outcome ofPage(IntakeId intake, String page, Instant typed, Became became) {
        return put.put(new PaperPutAway(new PaperPutAway.Paper.OfPage(intake, page, typed), became, ESI, MORNING));
    }

    private Outcome ofTalk(IntakeId intake, int talk) {
        return put.put(new PaperPutAway(new PaperPutAway.Paper.OfTalk(intake, talk), Became.FILED, ESI, MORNING));
    }

    private IntakeId typedFrom(Optional<FromPaper> paper) {
        var draft = DraftIntake.begin(ReferenceNumber.random(new Random(2)),
                Intake.Home.at(new AgencyId(new UUID(1, 1)), new PlaceId(new UUID(1, 2))),
                new Intake.Start(ESI, MORNING, Optional.empty(), paper));
        intakes.add(draft);
        return draft.id();
    }

    private Outcome put(IntakeId intake, Became became) {
        return put.put(new PaperPutAway(new PaperPutAway.Paper.OfFirstHour(intake), became, ESI, MORNING));
    }

    /** The second talk with the child was told on paper. */
    private static final class OneTalk implements Talks {

        @Override
        public List<Talk> of(IntakeId intake) {
            return List.of(talk(1, Optional.empty()), talk(2, Optional.of(PAPER)));
        }

        private static Talk talk(int number, Optional<FromPaper> paper) {
            return new Talk(number, PAPER.told().on(), 20,
                    new Talk.Setting(Talk.Where.OUTSIDE, Set.of(), Talk.Interpreted.NOBODY_NEEDED),
                    Talk.HowItEnded.CALM, paper);
        }

        @Override
        public boolean add(UUID key, IntakeId intake, Talk talk, Written by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int number(UUID key) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Kept implements PapersPutAway {

        @Override
        public Set<Became> of(PaperPutAway.Paper paper) {
            return kept.stream().filter(one -> one.paper().equals(paper)).map(PaperPutAway::became)
                    .collect(Collectors.toSet());
        }

        @Override
        public List<TypedSheet> typedWith(PaperPutAway.Paper.OfRecord paper) {
            return !pages.contains(paper) ? List.of()
                    : Stream.concat(Stream.of(paper), pages.stream().filter(one -> !one.equals(paper)))
                            .map(one -> new TypedSheet(one, TypedSheet.Stands.ALONE, of(one))).toList();
        }

        @Override
        public void keep(List<PaperPutAway> said) {
            kept.addAll(said);
        }
    }
}
