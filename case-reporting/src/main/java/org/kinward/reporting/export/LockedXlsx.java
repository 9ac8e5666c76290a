package org.kinward.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The same workbook behind a password: agile encryption with AES-256 and SHA-512, as office programs open it. What is
 * written on the way to a temporary file is locked already.
 */
public final class LockedXlsx {

    private static final int AS_USUAL = -1;

    private LockedXlsx() {
    }

    /**
     * Writes the whole workbook; what is below stays open.
     *
     * @return of the locked file, as it is handed over
     * @throws TooManyRows
     *             before anything is written
     */
    public static Manifest write(ExportTable table, FilePassword password, OutputStream out) throws IOException {
        table.mustFit(ExportTable.MOST_ROWS);
        var info = new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, AS_USUAL,
                AS_USUAL, ChainingMode.cbc);
        var lock = info.getEncryptor();
        lock.confirmPassword(password.signs());
        var counted = new CountedOutput(out);
        try (var file = new POIFSFileSystem()) {
            long rows;
            try (var plain = lock.getDataStream(file)) {
                rows = XlsxFile.write(table, plain).rows();
            }
            file.writeFilesystem(counted);
            return counted.manifest(rows);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
