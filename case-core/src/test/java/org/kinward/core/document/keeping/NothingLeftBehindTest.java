package org.kinward.core.document.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseMoves;
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
import org.kinward.core.document.file.FileExamples;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.identity.care.CareLink;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.identity.file.InMemoryVaultFiles;
import org.kinward.core.saving.InMemoryDoneOnce;
import org.kinward.core.saving.StaleRevision;

/** Casework and the vault say different things: nothing is lost, nothing lies there that nobody knows of. */
class NothingLeftBehindTest {

    private static final UploadedFile FROM = ((UploadedFile.Read.File) UploadedFile.read("x.jpg",
            FileExamples.jpeg(40, 30))).file();

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryDocuments documents = new InMemoryDocuments();
    private final Map<PersonId, Set<CareLink>> links = new HashMap<>(Map.of(lake.ama.person(),
            Set.of(CareLink.LEAD_WORKER), lake.mensah.person(), Set.of(CareLink.PLACE_MANAGER)));
    private final InMemoryVaultFiles files = new InMemoryVaultFiles(person -> links.getOrDefault(person, Set.of()));
    private final DocumentBooks books = new DocumentBooks(documents, lake.moves, new MayUse(lake.consents,
            lake.emergencies, lake.answerers, new TimeOfStatements(lake.statements)));
    private Redraw.Drawn drawn = new Redraw.Drawn.Pages(List.of(FileExamples.page()));
    private Runnable meanwhile = () -> {
    };
    private final PutDocument put = new PutDocument(books, _ -> {
        meanwhile.run();
        return drawn;
    }, files);
    private final ScreenPhotograph screen = new ScreenPhotograph(books, files);
    private final DocumentId id = new DocumentId(UUID.randomUUID());

    @BeforeEach
    void motherAndGirlAgree() {
        lake.agreed(new Use.Extra(ExtraUse.PHOTOGRAPH), NOON);
    }

    @Test
    void destroysAtOnceWhatCaseworkRefusesAfterwards() {
        meanwhile = this::close;

        assertThatThrownBy(() -> put(photo(), lake.ama)).isInstanceOf(FileIsClosed.class);

        assertThat(files.held()).isZero();
        assertThat(documents.of(lake.file)).isEmpty();
    }

    /** The second press of a form is refused, and what the first one has put in stays. */
    @Test
    void destroysNothingThatAnEarlierPressHasPutIn() {
        put(photo(), lake.ama);
        meanwhile = this::close;

        assertThatThrownBy(() -> put(photo(), lake.ama)).isInstanceOf(FileIsClosed.class);

        assertThat(files.held()).isOne();
    }

    @Test
    void losesNothingWhenOneFormBringsTwoFiles() {
        put(letter(), lake.ama);
        drawn = new Redraw.Drawn.Pages(List.of(FileExamples.page(), FileExamples.page()));

        assertThatThrownBy(() -> put(letter(), lake.ama)).isInstanceOf(StaleRevision.class);

        assertThat(documents.of(lake.file)).hasSize(1).first().satisfies(one -> assertThat(one.head().pages()).isOne());
    }

    @Test
    void isNotThereUnderTheKeyOfSomebodyElse() {
        put(letter(), lake.ama);

        assertThat(put(letter(), lake.mensah)).isEqualTo(new PutDocument.Outcome.NotThere());
        assertThat(documents.of(lake.file)).hasSize(1);
    }

    /** A week later the form is forgotten, and what it has put in is not. */
    @Test
    void isStillTheSameWhenTheFormIsForgotten() {
        put(letter(), lake.ama);
        var head = documents.of(lake.file).getFirst().head();
        var moves = new CaseMoves(lake.files, new InMemoryDoneOnce(), lake.tasks, _ -> {
        });
        var later = new DocumentBooks(documents, moves, new MayUse(lake.consents, lake.emergencies, lake.answerers,
                new TimeOfStatements(lake.statements)));

        assertThat(later.add(head, FROM, lake.ama)).isTrue();
        assertThat(documents.of(lake.file)).hasSize(1);
    }

    @Test
    void saysThatTheVaultHasNotHeardYet() {
        links.remove(lake.ama.person());

        assertThat(put(letter(), lake.ama)).isEqualTo(new PutDocument.Outcome.NotReady());

        links.put(lake.ama.person(), Set.of(CareLink.LEAD_WORKER));
        assertThat(put(letter(), lake.ama)).as("pressed again").isEqualTo(new PutDocument.Outcome.Put());
    }

    @Test
    void takesAPhotographAsOnePictureOnly() {
        drawn = new Redraw.Drawn.Pages(List.of(FileExamples.page(), FileExamples.page()));

        assertThat(put(photo(), lake.ama)).isEqualTo(new PutDocument.Outcome.NotDrawn(FileProblem.SEVERAL_PICTURES));
        assertThat(files.held()).isZero();
    }

    @Test
    void opensNothingForASecondLookAfterAgreementWasTakenBack() {
        put(photo(), lake.ama);
        looked();
        lake.withdraw(lake.consents.of(lake.file).getFirst(), Whose.CHILD, false);

        assertThat(looked()).isEqualTo(new ShowDocument.Outcome.NotAgreed(Set.of(NoBecause.WITHDRAWN)));
        assertThat(said(Optional.empty())).isEqualTo(ScreenPhotograph.Outcome.NOT_AGREED);
        assertThat(said(Optional.of(Line.Why.NOT_AGREED))).isEqualTo(ScreenPhotograph.Outcome.SCREENED);
        assertThat(files.held()).isZero();
    }

    private void close() {
        lake.moves.move(lake.moves.at(lake.file, lake.ama).map(OpenCaseFile.class::cast).orElseThrow().closed(NOON));
    }

    private ShowDocument.Outcome looked() {
        return screen.look(id, lake.mensah, CaseAtTheLake.moment(NOON));
    }

    private ScreenPhotograph.Outcome said(Optional<Line.Why> why) {
        return screen.screen(id, why, lake.mensah, CaseAtTheLake.moment(NOON));
    }

    private PutDocument.Outcome put(About about, Actor by) {
        return put.put(new PutDocument.Wanted(id, lake.file, about, FROM), by, CaseAtTheLake.moment(NOON));
    }

    private static About letter() {
        return new About(DocumentKind.LETTER, Optional.empty(), false, Audience.WHO_WORKS_ON_IT);
    }

    private static About photo() {
        return new About(DocumentKind.PHOTOGRAPH, Optional.empty(), true, Audience.WHO_WORKS_ON_IT);
    }
}
