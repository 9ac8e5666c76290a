package org.kinward.core.document.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.FileIsClosed;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.permit.MayUse;
import org.kinward.core.consent.permit.NoBecause;
import org.kinward.core.consent.permit.TimeOfStatements;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.document.About;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.InMemoryDocuments;
import org.kinward.core.document.Line;
import org.kinward.core.document.Noted;
import org.kinward.core.document.file.FileExamples;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.identity.care.CareLink;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.identity.file.InMemoryVaultFiles;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.TaskKind;

/** Putting in, the second look, showing, taking away: what casework and the vault do together. */
class KeepingTest {

    private static final UploadedFile FROM = ((UploadedFile.Read.File) UploadedFile.read("x.jpg",
            FileExamples.jpeg(40, 30))).file();

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final InMemoryVaultFiles files = new InMemoryVaultFiles(person -> person.equals(lake.ama.person())
            ? Set.of(CareLink.LEAD_WORKER)
            : person.equals(lake.mensah.person()) ? Set.of(CareLink.PLACE_MANAGER) : Set.of(CareLink.PLACE_MEMBER));
    private final DocumentBooks books = new DocumentBooks(documents, lake.moves, new MayUse(lake.consents,
            lake.emergencies, lake.answerers, new TimeOfStatements(lake.statements)));
    private Redraw.Drawn drawn = new Redraw.Drawn.Pages(List.of(FileExamples.page()));
    private final PutDocument put = new PutDocument(books, _ -> drawn, files);
    private final ScreenPhotograph screen = new ScreenPhotograph(books, files);
    private final TakeAway away = new TakeAway(books, files);
    private final ShowDocument show = new ShowDocument(books, files);

    @Test
    void putsAPaperInOnce() {
        var id = id();

        assertThat(put(id, letter(), lake.ama)).isEqualTo(new PutDocument.Outcome.Put());
        assertThat(put(id, letter(), lake.ama)).isEqualTo(new PutDocument.Outcome.Put());
        assertThatThrownBy(() -> put(id, new About(DocumentKind.OTHER, Optional.empty(), false, Audience.WHO_LEADS),
                lake.ama)).isInstanceOf(StaleRevision.class);

        assertThat(documents.of(lake.file)).hasSize(1);
        assertThat(lake.trail).containsOnlyOnce(AuditAction.DOCUMENT_PUT);
        assertThat(lake.open(TaskKind.SCREEN_PHOTOGRAPH)).isEmpty();
        assertThat(shown(id, lake.mensah, false)).isInstanceOf(ShowDocument.Outcome.Page.class);
        assertThat(shown(id, CaseAtTheLake.actor(Role.SOCIAL_WORKER), false))
                .isEqualTo(new ShowDocument.Outcome.NotThere());
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        assertThat(put(id(), new About(DocumentKind.LETTER, Optional.of(TODAY.plusDays(1)), false,
                Audience.WHO_LEADS), lake.ama)).isEqualTo(new PutDocument.Outcome.InFuture());
        assertThat(put(id(), new About(DocumentKind.HEALTH_PAPER, Optional.empty(), false, Audience.SHIFT_TOO),
                lake.ama)).isEqualTo(new PutDocument.Outcome.NotSo(About.Problem.HEALTH_IS_FOR_WHO_LEADS));
        assertThat(put(id(), new About(DocumentKind.OTHER, Optional.empty(), false, Audience.SHIFT_TOO), lake.ama))
                .as("a picture that is called a paper")
                .isEqualTo(new PutDocument.Outcome.NotSo(About.Problem.PICTURE_NOT_FOR_THE_SHIFT));
        assertThat(put(id(), letter(), CaseAtTheLake.actor(Role.SOCIAL_WORKER)))
                .isEqualTo(new PutDocument.Outcome.NotThere());
        drawn = new Redraw.Drawn.Busy();
        assertThat(put(id(), letter(), lake.ama)).isEqualTo(new PutDocument.Outcome.Busy());
        drawn = new Redraw.Drawn.Not(FileProblem.DOES_SOMETHING);
        assertThat(put(id(), letter(), lake.ama))
                .isEqualTo(new PutDocument.Outcome.NotDrawn(FileProblem.DOES_SOMETHING));

        assertThat(files.held()).isZero();
        assertThat(documents.of(lake.file)).isEmpty();
    }

    @Test
    void refusesAPhotographThatNobodyAgreedTo() {
        assertThat(put(id(), photo(), lake.ama))
                .isEqualTo(new PutDocument.Outcome.NotAgreed(Set.of(NoBecause.NOT_ASKED_YET)));
        assertThat(files.held()).isZero();
    }

    @Test
    void showsAPhotographAfterASecondPersonSaidKeep() {
        var id = agreedPhoto();

        assertThat(lake.open(TaskKind.SCREEN_PHOTOGRAPH)).hasSize(1);
        assertThat(shown(id, lake.ama, false)).isEqualTo(new ShowDocument.Outcome.NotThere());
        assertThat(screen(id, Optional.empty(), lake.ama)).isEqualTo(ScreenPhotograph.Outcome.OWN);
        assertThat(screen(id, Optional.empty(), lake.mensah)).isEqualTo(ScreenPhotograph.Outcome.NOT_OPENED);
        assertThat(looked(id, lake.ama)).isEqualTo(new ShowDocument.Outcome.NotThere());
        assertThat(looked(id, lake.mensah)).isInstanceOf(ShowDocument.Outcome.Page.class);
        assertThat(screen(id, Optional.empty(), lake.mensah)).isEqualTo(ScreenPhotograph.Outcome.SCREENED);
        assertThat(screen(id, Optional.empty(), lake.mensah)).as("pressed twice")
                .isEqualTo(ScreenPhotograph.Outcome.SCREENED);
        assertThat(screen(id, Optional.of(Line.Why.SHOWS_WHERE), lake.mensah))
                .isEqualTo(ScreenPhotograph.Outcome.DECIDED_BEFORE);

        assertThat(lake.open(TaskKind.SCREEN_PHOTOGRAPH)).isEmpty();
        assertThat(shown(id, lake.ama, true)).isInstanceOf(ShowDocument.Outcome.Page.class);
    }

    /** Casework has kept the word, and the vault was not told: the next who shows it tells it. */
    @Test
    void goesOnWhereItStoppedBetweenTheTwoSides() {
        var id = agreedPhoto();
        looked(id, lake.mensah);
        books.say(books.at(id, lake.mensah).orElseThrow(), Line.kept(noted(lake.mensah)),
                AuditAction.PHOTOGRAPH_SCREENED);

        assertThat(shown(id, lake.ama, false)).isInstanceOf(ShowDocument.Outcome.Page.class);
    }

    @Test
    void destroysWhatIsNotKept() {
        var id = agreedPhoto();

        assertThat(screen(id, Optional.of(Line.Why.SHOWS_WHERE), lake.mensah))
                .isEqualTo(ScreenPhotograph.Outcome.SCREENED);

        assertThat(files.held()).isZero();
        assertThat(lake.open(TaskKind.SCREEN_PHOTOGRAPH)).isEmpty();
        assertThat(shown(id, lake.ama, false)).isEqualTo(new ShowDocument.Outcome.Nothing());
    }

    @Test
    void showsNoPhotographAfterAgreementWasTakenBack() {
        motherAndGirlAgree();
        var id = id();
        put(id, photo(), lake.ama);
        looked(id, lake.mensah);
        screen(id, Optional.empty(), lake.mensah);
        lake.withdraw(lake.consents.of(lake.file).getFirst(), Whose.CHILD, false);

        assertThat(shown(id, lake.ama, false))
                .isEqualTo(new ShowDocument.Outcome.NotAgreed(Set.of(NoBecause.WITHDRAWN)));
    }

    @Test
    void takesAwayOnceAndOnAClosedFileToo() {
        var id = id();
        put(id, letter(), lake.ama);
        lake.moves.move(lake.moves.at(lake.file, lake.ama).map(OpenCaseFile.class::cast).orElseThrow().closed(NOON));

        assertThatThrownBy(() -> put(id(), letter(), lake.ama)).isInstanceOf(FileIsClosed.class);
        assertThat(away.takeAway(id, Line.Why.GIVEN_BACK, lake.ama, noted(lake.ama)))
                .isEqualTo(TakeAway.Outcome.TAKEN_AWAY);
        assertThat(away.takeAway(id, Line.Why.GIVEN_BACK, lake.ama, noted(lake.ama)))
                .isEqualTo(TakeAway.Outcome.TAKEN_AWAY);
        assertThat(away.takeAway(id, Line.Why.NOT_NEEDED, lake.mensah, noted(lake.mensah)))
                .isEqualTo(TakeAway.Outcome.DECIDED_BEFORE);

        assertThat(files.held()).isZero();
        assertThat(shown(id, lake.ama, false)).isEqualTo(new ShowDocument.Outcome.Nothing());
    }

    private DocumentId agreedPhoto() {
        motherAndGirlAgree();
        var id = id();
        assertThat(put(id, photo(), lake.ama)).isEqualTo(new PutDocument.Outcome.Put());
        return id;
    }

    private void motherAndGirlAgree() {
        lake.agreed(new Use.Extra(ExtraUse.PHOTOGRAPH), NOON);
    }

    private PutDocument.Outcome put(DocumentId id, About about, Actor by) {
        return put.put(new PutDocument.Wanted(id, lake.file, about, FROM), by, CaseAtTheLake.moment(NOON));
    }

    private ShowDocument.Outcome looked(DocumentId id, Actor by) {
        return screen.look(id, by, CaseAtTheLake.moment(NOON));
    }

    private ScreenPhotograph.Outcome screen(DocumentId id, Optional<Line.Why> why, Actor by) {
        return screen.screen(id, why, by, CaseAtTheLake.moment(NOON));
    }

    private ShowDocument.Outcome shown(DocumentId id, Actor to, boolean copy) {
        return show.show(new ShowDocument.Wanted(id, 1, ShowPurpose.CARE_TODAY, copy), to,
                CaseAtTheLake.moment(NOON));
    }

    private static Noted noted(Actor by) {
        return new Noted(by.person(), NOON);
    }

    private static About letter() {
        return new About(DocumentKind.LETTER, Optional.of(TODAY), false, Audience.WHO_WORKS_ON_IT);
    }

    private static About photo() {
        return new About(DocumentKind.PHOTOGRAPH, Optional.empty(), true, Audience.WHO_WORKS_ON_IT);
    }

    private static DocumentId id() {
        return new DocumentId(UUID.randomUUID());
    }
}
