package org.kinward.core.document.file;

import java.util.Optional;

/**
 * A file from outside that is what it says, so far as that can be seen without unpacking it. It is drawn anew before
 * anything of it is kept, and nothing of it is kept as it came (ADR 88).
 */
public final class UploadedFile {

    /** The most bytes. */
    public static final int LARGEST = 10_000_000;

    private static final String JPEG = "\u00ff\u00d8\u00ff";
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String PDF = "%PDF-";
    private static final int PDF_ENDS_WITHIN = 2_048;

    private final FileFormat format;
    private final int turn;
    private final byte[] bytes;

    private UploadedFile(FileFormat format, int turn, byte[] bytes) {
        this.format = format;
        this.turn = turn;
        this.bytes = bytes;
    }

    /** What a file turns out to be. */
    public sealed interface Read {

        /** It may be drawn. */
        record File(UploadedFile file) implements Read {
        }

        /** It is not taken. */
        record Wrong(FileProblem problem) implements Read {
        }
    }

    /**
     * Looks at a file.
     *
     * @param name
     *            what it is called where it comes from; only its ending is looked at, and nothing of it is kept
     */
    public static Read read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Read.Wrong(FileProblem.MISSING);
        }
        if (bytes.length > LARGEST) {
            return new Read.Wrong(FileProblem.TOO_LARGE);
        }
        var file = new FileBytes(bytes);
        return format(file).map(format -> read(name, format, file, bytes))
                .orElseGet(() -> new Read.Wrong(AnotherFile.instead(file)));
    }

    /** Whether it is a single picture, as cameras make them. */
    public boolean isPicture() {
        return format != FileFormat.PDF;
    }

    private static Read read(String name, FileFormat format, FileBytes file, byte[] bytes) {
        if (!format.isNamedBy(name)) {
            return new Read.Wrong(FileProblem.OTHER_ENDING);
        }
        if (AnotherFile.standsIn(file, format)) {
            return new Read.Wrong(FileProblem.MORE_THAN_ONE);
        }
        return format == FileFormat.PDF ? pdf(file, bytes) : picture(format, file, bytes);
    }

    private static Read pdf(FileBytes file, byte[] bytes) {
        return file.writes("%%EOF", file.length() - PDF_ENDS_WITHIN, file.length())
                ? new Read.File(new UploadedFile(FileFormat.PDF, 1, bytes.clone()))
                : new Read.Wrong(FileProblem.UNREADABLE);
    }

    private static Read picture(FileFormat format, FileBytes file, byte[] bytes) {
        var head = format == FileFormat.PNG ? PictureHead.ofPng(file) : JpegHead.of(file);
        if (head.isEmpty()) {
            return new Read.Wrong(FileProblem.UNREADABLE);
        }
        if (!head.get().fits()) {
            return new Read.Wrong(FileProblem.TOO_MANY_POINTS);
        }
        return format == FileFormat.PNG && head.get().end() != file.length()
                ? new Read.Wrong(FileProblem.MORE_THAN_ONE)
                : new Read.File(new UploadedFile(format, head.get().turn(), bytes.clone()));
    }

    private static Optional<FileFormat> format(FileBytes file) {
        if (file.says(0, JPEG)) {
            return Optional.of(FileFormat.JPEG);
        }
        if (file.says(0, PNG)) {
            return Optional.of(FileFormat.PNG);
        }
        return file.says(0, PDF) ? Optional.of(FileFormat.PDF) : Optional.empty();
    }

    public FileFormat format() {
        return format;
    }

    /** How the camera was held, 1 to 8 as cameras write it. */
    public int turn() {
        return turn;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
