package org.kinward.core.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.document.file.FileExamples.both;
import static org.kinward.core.document.file.FileExamples.bytes;

import java.util.Arrays;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, is said by its bytes; nothing is unpacked to find out (issue 4, bad input). */
class UploadedFileTest {

    private static final byte[] JPEG = FileExamples.jpeg(40, 30);
    private static final byte[] PNG = FileExamples.png(40, 30);
    private static final byte[] PDF = bytes(
            "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    @Test
    void takesPicturesAndPdfUnderTheirOwnEndings() {
        assertThat(taken("IMG_1.JPG", JPEG)).isEqualTo(FileFormat.JPEG);
        assertThat(taken("a.b.jpeg", JPEG)).isEqualTo(FileFormat.JPEG);
        assertThat(taken("scan.png", PNG)).isEqualTo(FileFormat.PNG);
        assertThat(taken("order.pdf", PDF)).isEqualTo(FileFormat.PDF);
    }

    @ParameterizedTest
    @CsvSource({"x.png", "x.pdf", "jpg", "x.jpg.exe", "x.", "''"})
    void refusesAnEndingThatSaysAnotherKind(String name) {
        assertThat(wrong(name.equals("jpg") ? "x.gif" : name, JPEG)).isEqualTo(FileProblem.OTHER_ENDING);
    }

    /** 2.6 MB that unpack to 2.7 GB: its head alone is read. */
    @Test
    void refusesAPictureThatUnpacksToGigabytes() {
        var bomb = FileExamples.bomb();

        assertThat(bomb.length).isBetween(2_600_000, 2_700_000);
        assertThat(wrong("cat.png", bomb)).isEqualTo(FileProblem.TOO_MANY_POINTS);
    }

    @ParameterizedTest
    @CsvSource({"40000,1000,true", "40001,1000,false", "65535,65535,false", "0,10,false", "4294967295,1,false"})
    void countsPointsWithoutRunningOver(long width, long height, boolean fits) {
        assertThat(new PictureHead(width, height, 1, 0).fits()).isEqualTo(fits);
    }

    @Test
    void refusesTwoFilesInOne() {
        var zip = FileExamples.zip("a.html");

        assertThat(wrong("x.jpg", both(JPEG, zip))).isEqualTo(FileProblem.MORE_THAN_ONE);
        assertThat(wrong("x.png", both(PNG, bytes("anything")))).isEqualTo(FileProblem.MORE_THAN_ONE);
        assertThat(wrong("x.pdf", both(PDF, zip))).isEqualTo(FileProblem.MORE_THAN_ONE);
        assertThat(wrong("x.jpg", both(JPEG, bytes("<SCRIPT>fetch('/')</SCRIPT>"))))
                .isEqualTo(FileProblem.MORE_THAN_ONE);
        assertThat(wrong("x.jpg", both(bytes("\u00ff\u00d8\u00ff\u00fe\0\u0020%PDF-1.7"), JPEG)))
                .isEqualTo(FileProblem.MORE_THAN_ONE);
    }

    @Test
    void refusesOfficeFilesAndArchivesWithoutOpeningThem() {
        assertThat(wrong("x.docx", FileExamples.zip("word/vbaProject.bin"))).isEqualTo(FileProblem.OFFICE);
        assertThat(wrong("x.pdf", FileExamples.zip("xl/workbook.xml"))).isEqualTo(FileProblem.OFFICE);
        assertThat(wrong("x.doc", bytes("\u00d0\u00cf\u0011\u00e0 macros"))).isEqualTo(FileProblem.OFFICE);
        assertThat(wrong("x.zip", FileExamples.zip("bomb"))).isEqualTo(FileProblem.ARCHIVE);
        assertThat(wrong("x.gz", bytes("\u001f\u008b\u0008"))).isEqualTo(FileProblem.ARCHIVE);
    }

    @Test
    void saysWhatElseAFileIs() {
        assertThat(wrong("x.heic", bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1"))).isEqualTo(FileProblem.HEIC);
        assertThat(wrong("x.svg", bytes("<svg onload='x'/>"))).isEqualTo(FileProblem.UNKNOWN_KIND);
        assertThat(wrong("x.html", bytes("<!doctype html>"))).isEqualTo(FileProblem.UNKNOWN_KIND);
        assertThat(wrong("x.jpg", bytes("GIF89a"))).isEqualTo(FileProblem.UNKNOWN_KIND);
        assertThat(wrong("x.jpg", new byte[0])).isEqualTo(FileProblem.MISSING);
        assertThat(wrong("x.jpg", new byte[UploadedFile.LARGEST + 1])).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(wrong("x.pdf", bytes("%PDF-1.7 cut off"))).isEqualTo(FileProblem.UNREADABLE);
    }

    /** Telephones write behind a picture what belongs to it; it is not drawn, so it does not matter. */
    @Test
    void takesWhatATelephoneWritesBehindItsPicture() {
        assertThat(taken("x.jpg", both(JPEG, new byte[300]))).isEqualTo(FileFormat.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "6,6", "8,8", "0,1", "9,1"})
    void readsHowTheCameraWasHeld(int written, int turn) {
        assertThat(UploadedFile.read("x.jpg", FileExamples.jpegWithNotes(written)))
                .isInstanceOfSatisfying(UploadedFile.Read.File.class, read -> assertThat(read.file().turn())
                        .isEqualTo(turn));
    }

    /** Whatever is broken about a picture: it is refused or it is one, and nothing is thrown. */
    @Property(tries = 500)
    void answersForAnyBrokenFile(@ForAll @IntRange(max = 2_000) int place, @ForAll byte value,
            @ForAll @IntRange(min = 1, max = 2_000) int length) {
        for (var whole : new byte[][]{JPEG, PNG, PDF, FileExamples.jpegWithNotes(6)}) {
            var broken = Arrays.copyOf(whole, Math.min(whole.length, length));
            broken[place % broken.length] = value;

            assertThat(UploadedFile.read("x.jpg", broken)).isNotNull();
        }
    }

    private static FileFormat taken(String name, byte[] bytes) {
        return ((UploadedFile.Read.File) UploadedFile.read(name, bytes)).file().format();
    }

    private static FileProblem wrong(String name, byte[] bytes) {
        return ((UploadedFile.Read.Wrong) UploadedFile.read(name, bytes)).problem();
    }
}
