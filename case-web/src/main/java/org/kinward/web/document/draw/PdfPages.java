package org.kinward.web.document.draw;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.kinward.core.document.Document;
import org.kinward.core.document.file.FileProblem;
import org.kinward.core.identity.file.PagePicture;

/** Draws the pages of a PDF that does nothing but show them. */
final class PdfPages {

    /** No page is drawn larger than four times its size on paper: a stamp stays a stamp. */
    private static final float LARGEST_SCALE = 4;

    private PdfPages() {
    }

    static List<byte[]> draw(byte[] file) throws IOException, NotDrawn {
        try (var pdf = Loader.loadPDF(file)) {
            if (pdf.isEncrypted()) {
                throw new NotDrawn(FileProblem.LOCKED);
            }
            if (pdf.getNumberOfPages() > Document.Head.MOST_PAGES) {
                throw new NotDrawn(FileProblem.TOO_MANY_PAGES);
            }
            if (PdfDeeds.areIn(pdf.getDocument())) {
                throw new NotDrawn(FileProblem.DOES_SOMETHING);
            }
            return drawn(pdf);
        } catch (InvalidPasswordException locked) {
            throw new NotDrawn(FileProblem.LOCKED);
        }
    }

    private static List<byte[]> drawn(PDDocument pdf) throws IOException, NotDrawn {
        var renderer = new PDFRenderer(pdf);
        List<byte[]> pages = new ArrayList<>();
        for (var number = 0; number < pdf.getNumberOfPages(); number++) {
            var page = renderer.renderImage(number, scale(pdf.getPage(number)), ImageType.RGB);
            pages.add(PicturePage.written(PicturePage.upright(page, 1)));
        }
        return pages;
    }

    private static float scale(PDPage page) throws NotDrawn {
        var box = page.getCropBox();
        var longer = Math.max(box.getWidth(), box.getHeight());
        if (!(longer >= 1)) {
            throw new NotDrawn(FileProblem.UNREADABLE);
        }
        return Math.min(LARGEST_SCALE, PagePicture.LONGEST_SIDE / longer);
    }
}
