package org.kinward.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What was written, read back by a library for reading. */
class XlsxFileTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void hasASheetThatSaysWhatItIsTheTableAndHowItWasMade() throws IOException {
        XlsxFile.write(TableExamples.released(), out);

        var sheets = read(out.toByteArray());
        assertThat(sheets.keySet()).containsExactly("Read me", "Table", "Notes");
        assertThat(sheets.get("Read me")).containsExactly(List.of("Children recorded"), List.of("As of", "2026-11-23"),
                List.of("Who", "'-Yawa"));
        assertThat(sheets.get("Table")).containsExactly(List.of("sex_code", "sex", "children", "share"),
                List.of("GIRL", "Girl", "52", "0.58"), List.of("BOY", "'=Boy, \"big\"\n'+x", "hidden", "hidden"));
        assertThat(sheets.get("Notes")).containsExactly(List.of("Small numbers are hidden."),
                List.of("Ages at intake."));
    }

    @Test
    void keepsNumbersAsNumbersAndHasNoFormula() throws IOException {
        XlsxFile.write(TableExamples.released(), out);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = book.findSheet("Table").orElseThrow().read();
            assertThat(rows.get(1).getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.stream().flatMap(row -> row.stream())).noneMatch(
                    cell -> cell.getType() == CellType.FORMULA);
        }
    }

    @Test
    void writesManyRowsAndNoneIsMissing() throws IOException {
        var manifest = XlsxFile.write(TableExamples.counting(2_345), out);

        assertThat(manifest.rows()).isEqualTo(2_345);
        assertThat(read(out.toByteArray()).get("Table")).hasSize(2_346).last()
                .isEqualTo(List.of("GIRL", "Girl 2344", "2344", "2344"));
    }

    @Test
    void isATableOfNothingToo() throws IOException {
        assertThat(XlsxFile.write(TableExamples.counting(0), out).rows()).isZero();
        assertThat(read(out.toByteArray()).get("Table")).hasSize(1);
    }

    @Test
    void refusesTooManyRowsBeforeTheFirstSign() {
        assertThatThrownBy(() -> XlsxFile.write(TableExamples.counting(ExportTable.MOST_ROWS + 1), out))
                .isInstanceOf(TooManyRows.class);
        assertThat(out.size()).isZero();
    }

    /** Signs that XML does not know are shown as unreadable, and nothing else changes. */
    @Property(tries = 300)
    void takesAnyWords(@ForAll String words) throws IOException {
        var any = new ByteArrayOutputStream();
        XlsxFile.write(TableExamples.of(ExportRows.of(List.of(List.of(ExportCell.of(words), ExportCell.of("x"),
                ExportCell.of(1), ExportCell.of(1))))), any);

        var readBack = read(any.toByteArray()).get("Table").get(1);
        assertThat(readBack.get(1)).isEqualTo("x");
        if (words.chars().allMatch(sign -> sign >= ' ' && sign < 0xD800)) {
            assertThat(readBack.getFirst()).isEqualTo(FormulaGuard.written(words));
        }
    }

    @Test
    void opensWithItsPasswordOnly() throws Exception {
        var password = FilePassword.fresh();

        var manifest = LockedXlsx.write(TableExamples.released(), password, out);

        assertThat(manifest.bytes()).isEqualTo(out.size());
        assertThat(manifest.rows()).isEqualTo(2);
        assertThatThrownBy(() -> read(out.toByteArray())).isInstanceOf(Exception.class);
        assertThat(unlocked("WRONG-" + password.signs())).isNull();
        assertThat(read(unlocked(password.signs())).get("Table")).hasSize(3);
    }

    @Test
    void locksWithAgileEncryption() throws IOException {
        LockedXlsx.write(TableExamples.released(), FilePassword.fresh(), out);

        try (var file = new POIFSFileSystem(new ByteArrayInputStream(out.toByteArray()))) {
            var info = new EncryptionInfo(file);
            assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(info.getHeader().getKeySize()).isEqualTo(256);
        }
    }

    @Test
    void givesEachFileAPasswordOfItsOwn() {
        assertThat(FilePassword.fresh().signs()).matches("([B-Z2-9]{4}-){5}[B-Z2-9]{4}")
                .isNotEqualTo(FilePassword.fresh().signs());
        assertThat(FilePassword.fresh()).hasToString("FilePassword[hidden]");
    }

    private byte[] unlocked(String password) throws Exception {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(out.toByteArray()))) {
            var lock = Decryptor.getInstance(new EncryptionInfo(file));
            return lock.verifyPassword(password) ? lock.getDataStream(file).readAllBytes() : null;
        }
    }

    private static Map<String, List<List<String>>> read(byte[] file) throws IOException {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read().stream()
                        .map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList()).toList());
            }
        }
        return sheets;
    }
}
