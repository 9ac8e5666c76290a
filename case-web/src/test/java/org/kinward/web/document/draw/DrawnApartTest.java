package org.kinward.web.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.kinward.core.document.file.FileExamples;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.identity.file.PagePicture;

/** Files are drawn in a process of their own: whatever they are, the program goes on, and only pictures come back. */
class DrawnApartTest {

    private final DrawnApart apart = new DrawnApart(Duration.ofSeconds(20));

    @Test
    void drawsAPictureUprightAndWithoutItsNotes() throws IOException {
        var page = page("x.jpg", FileExamples.jpegWithNotes(6));

        var drawn = ImageIO.read(new ByteArrayInputStream(page.bytes()));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(30, 40);
        assertThat(new String(page.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        assertThat((drawn.getRGB(25, 5) >> 8) & 0xFF).as("green, from the upper left to the upper right")
                .isGreaterThan(200);
        assertThat((drawn.getRGB(5, 5) >> 8) & 0xFF).isLessThan(60);
    }

    @Test
    void drawsALargePictureSmaller() throws IOException {
        var page = page("x.png", FileExamples.png(5_000, 1_000));

        var drawn = ImageIO.read(new ByteArrayInputStream(page.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(PagePicture.LONGEST_SIDE);
        assertThat(drawn.getHeight()).isBetween(315, 325);
    }

    @Test
    void drawsThePagesOfAPdf() throws IOException {
        assertThat(draw("x.pdf", PdfExamples.pages(3)))
                .isInstanceOfSatisfying(Redraw.Drawn.Pages.class, drawn -> assertThat(drawn.pictures()).hasSize(3));
        assertThat(draw("x.pdf", PdfExamples.pages(21))).isEqualTo(not(FileProblem.TOO_MANY_PAGES));
    }

    @Test
    void refusesAPdfThatDoesSomethingOrIsLocked() throws IOException {
        assertThat(draw("x.pdf", PdfExamples.withScript())).isEqualTo(not(FileProblem.DOES_SOMETHING));
        assertThat(draw("x.pdf", PdfExamples.withHiddenScript())).isEqualTo(not(FileProblem.DOES_SOMETHING));
        assertThat(draw("x.pdf", PdfExamples.locked("secret"))).isEqualTo(not(FileProblem.LOCKED));
        assertThat(draw("x.pdf", PdfExamples.locked(""))).isEqualTo(not(FileProblem.LOCKED));
    }

    /** A picture that unpacks to more than there is room for ends the process that draws, and nobody else. */
    @Test
    void outlivesAPdfThatUnpacksToMoreThanThereIsRoom() throws IOException {
        var bomb = PdfExamples.bomb();

        assertThat(bomb.length).isLessThan(10_000);
        assertThat(draw("x.pdf", bomb)).isEqualTo(not(FileProblem.UNREADABLE));
        assertThat(draw("x.jpg", FileExamples.jpeg(40, 30))).isInstanceOf(Redraw.Drawn.Pages.class);
    }

    @Test
    void saysThatABrokenFileCannotBeRead() {
        var half = FileExamples.png(400, 300);
        Arrays.fill(half, 60, half.length - 30, (byte) 7);

        assertThat(draw("x.png", half)).isEqualTo(not(FileProblem.UNREADABLE));
    }

    /** One file is drawn at a time; whoever does not get a turn is told so, and gets one later. */
    @Test
    void letsNobodyWaitForLong() throws Exception {
        var busy = new DrawnApart(Duration.ofMillis(1));
        var file = ((UploadedFile.Read.File) UploadedFile.read("x.jpg", FileExamples.jpeg(40, 30))).file();
        try (var both = Executors.newFixedThreadPool(2)) {
            var drawn = new ArrayList<Redraw.Drawn>();
            for (var one : both
                    .invokeAll(List.<Callable<Redraw.Drawn>>of(() -> busy.draw(file), () -> busy.draw(file)))) {
                drawn.add(one.get());
            }
            assertThat(drawn).hasAtLeastOneElementOfType(Redraw.Drawn.Busy.class)
                    .hasAtLeastOneElementOfType(Redraw.Drawn.Pages.class);
        }
        assertThat(busy.draw(file)).isInstanceOf(Redraw.Drawn.Pages.class);
    }

    private PagePicture page(String name, byte[] bytes) {
        return ((Redraw.Drawn.Pages) draw(name, bytes)).pictures().getFirst();
    }

    private Redraw.Drawn draw(String name, byte[] bytes) {
        return apart.draw(((UploadedFile.Read.File) UploadedFile.read(name, bytes)).file());
    }

    private static Redraw.Drawn not(FileProblem problem) {
        return new Redraw.Drawn.Not(problem);
    }
}
