package org.kinward.core.identity.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.document.file.FileExamples.both;
import static org.kinward.core.document.file.FileExamples.bytes;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.kinward.core.document.file.FileExamples;

/** A page as it is kept is a picture and nothing else: whoever drew it is not believed. */
class PagePictureTest {

    private static final byte[] DRAWN = FileExamples.jpeg(40, 30);

    @Test
    void isAPlainPicture() {
        assertThat(PagePicture.of(DRAWN)).hasValueSatisfying(page -> assertThat(page.bytes()).isEqualTo(DRAWN));
        assertThat(FileExamples.page()).hasToString("[hidden picture]");
    }

    @Test
    void holdsNoNotesAndNothingBesideThePicture() {
        assertThat(PagePicture.of(FileExamples.jpegWithNotes(1))).as("notes of a camera").isEmpty();
        assertThat(PagePicture.of(both(DRAWN, bytes("more")))).isEmpty();
        assertThat(PagePicture.of(both(DRAWN, DRAWN))).isEmpty();
        assertThat(PagePicture.of(both(bytes("more"), DRAWN))).isEmpty();
        assertThat(PagePicture.of(Arrays.copyOf(DRAWN, DRAWN.length - 1))).isEmpty();
        assertThat(PagePicture.of(FileExamples.png(40, 30))).isEmpty();
    }

    @Test
    void isNoLargerThanAScreen() {
        assertThat(PagePicture.of(FileExamples.jpeg(1_600, 10))).isPresent();
        assertThat(PagePicture.of(FileExamples.jpeg(1_601, 10))).isEmpty();
        assertThat(PagePicture.of(Arrays.copyOf(DRAWN, PagePicture.LARGEST + 1))).isEmpty();
    }
}
