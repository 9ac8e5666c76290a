package org.kinward.web.document.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDF as offices send it, and as people send it who mean harm. */
public final class PdfExamples {

    private PdfExamples() {
    }

    public static byte[] pages(int pages) throws IOException {
        try (var pdf = of(pages)) {
            return saved(pdf);
        }
    }

    /** It runs a script when it is opened. */
    static byte[] withScript() throws IOException {
        try (var pdf = of(1)) {
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            return saved(pdf);
        }
    }

    /** A script in an object that no page names, under a name written in another way. */
    static byte[] withHiddenScript() throws IOException {
        try (var pdf = of(1)) {
            var hidden = new COSDictionary();
            hidden.setString(COSName.getPDFName("JS"), "app.alert(1)");
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Nobody"), hidden);
            return new String(saved(pdf), StandardCharsets.ISO_8859_1).replace("/JS ", "/#4aS ")
                    .replace("/JS(", "/J#53(")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    static byte[] locked(String password) throws IOException {
        try (var pdf = of(1)) {
            var how = new StandardProtectionPolicy("owner", password, new AccessPermission());
            how.setEncryptionKeyLength(128);
            pdf.protect(how);
            return saved(pdf);
        }
    }

    /** A picture of a few bytes in it says that it is 20,000 times 10,000 points: 600 MB. */
    static byte[] bomb() throws IOException {
        try (var pdf = of(1)) {
            var picture = pdf.getDocument().createCOSStream();
            try (var raw = picture.createOutputStream(COSName.FLATE_DECODE)) {
                raw.write(new byte[1_000]);
            }
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setInt(COSName.WIDTH, 20_000);
            picture.setInt(COSName.HEIGHT, 10_000);
            try (var page = new PDPageContentStream(pdf, pdf.getPage(0))) {
                page.drawImage(new PDImageXObject(new PDStream(picture), null), 0, 0, 100, 100);
            }
            return saved(pdf);
        }
    }

    private static PDDocument of(int pages) {
        var pdf = new PDDocument();
        for (var page = 0; page < pages; page++) {
            pdf.addPage(new PDPage());
        }
        return pdf;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
