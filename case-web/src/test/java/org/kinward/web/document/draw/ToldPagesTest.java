package org.kinward.web.document.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.document.file.FileExamples;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.document.file.Redraw.Drawn;
import org.kinward.core.identity.file.PagePicture;

/** The process that draws has read a stranger's file: what it tells is looked at like the file itself. */
class ToldPagesTest {

    private static final Drawn NOTHING = new Drawn.Not(FileProblem.UNREADABLE);
    private static final byte[] PAGE = FileExamples.jpeg(40, 30);

    @Test
    void readsEachPageBehindItsLength() {
        assertThat(ToldPages.read(told(PAGE.length, 20)))
                .isInstanceOfSatisfying(Drawn.Pages.class, read -> assertThat(read.pictures()).hasSize(20));
    }

    @Test
    void takesNoMorePagesThanADocumentHas() {
        assertThat(ToldPages.read(told(PAGE.length, 21))).isEqualTo(NOTHING);
        assertThat(ToldPages.read(new byte[0])).isEqualTo(NOTHING);
    }

    @Test
    void believesNoLength() {
        for (var length : List.of(-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0, PAGE.length + 1, PAGE.length - 1,
                PagePicture.LARGEST + 1)) {
            assertThat(ToldPages.read(told(length, 1))).as("" + length).isEqualTo(NOTHING);
        }
    }

    @Test
    void readsNoHalfLength() {
        var more = ByteBuffer.allocate(PAGE.length + 6).putInt(PAGE.length).put(PAGE).putShort((short) 1);

        assertThat(ToldPages.read(more.array())).isEqualTo(NOTHING);
    }

    /** So many pages, each said to be so long. */
    private static byte[] told(int length, int pages) {
        var told = ByteBuffer.allocate(pages * (PAGE.length + Integer.BYTES));
        for (var page = 0; page < pages; page++) {
            told.putInt(length).put(PAGE);
        }
        return told.array();
    }
}
