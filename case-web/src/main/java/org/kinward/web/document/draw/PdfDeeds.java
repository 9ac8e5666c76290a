package org.kinward.web.document.draw;

import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/** Finds out whether a PDF does something: scripts, forms that send, other programs, other files, sound and film. */
final class PdfDeeds {

    private static final Set<String> KEYS = Set.of("JS", "JavaScript", "AA", "XFA", "EF", "EmbeddedFiles",
            "RichMediaContent", "RichMediaSettings");
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR",
            "GoToE",
            "Rendition", "Movie", "Sound", "RichMediaExecute");
    private static final int DEEPEST = 50;

    private PdfDeeds() {
    }

    /** Every object is looked at, also one that no page names. */
    static boolean areIn(COSDocument pdf) {
        return isDeed(pdf.getTrailer(), 0)
                || List.copyOf(pdf.getXrefTable().keySet()).stream().anyMatch(key -> isDeed(pdf, key));
    }

    private static boolean isDeed(COSDocument pdf, COSObjectKey key) {
        var object = pdf.getObjectFromPool(key);
        return object != null && isDeed(object.getObject(), 0);
    }

    /** What another object holds is looked at by itself. */
    private static boolean isDeed(COSBase what, int depth) {
        if (depth > DEEPEST) {
            return true;
        }
        return switch (what) {
            case COSDictionary words -> words.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)
                    || ACTIONS.contains(String.valueOf(words.getNameAsString(COSName.S)))
                    || words.getValues().stream().anyMatch(value -> isDeed(value, depth + 1));
            case COSArray list -> list.toList().stream().anyMatch(value -> isDeed(value, depth + 1));
            case null, default -> false;
        };
    }
}
