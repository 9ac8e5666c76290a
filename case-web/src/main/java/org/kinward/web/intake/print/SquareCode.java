package org.kinward.web.intake.print;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import org.kinward.core.reference.ReferenceNumber;

/**
 * The number as a square code, and nothing else: a stranger's phone opens nothing with it (SCREENS 6.7).
 *
 * @param size
 *            modules of a side, the white edge included
 * @param path
 *            the dark modules as the path of a drawing, one unit a module
 */
record SquareCode(int size, String path) {

    private static final int QUIET_EDGE = 4;

    static SquareCode of(ReferenceNumber number) {
        var matrix = matrix(number.shown());
        var path = new StringBuilder();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return new SquareCode(matrix.getWidth(), path.toString());
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
                    Map.of(EncodeHintType.MARGIN, QUIET_EDGE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException never) {
            throw new IllegalStateException("eleven symbols fit into the smallest code", never);
        }
    }
}
