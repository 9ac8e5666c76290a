package org.kinward.core.document.file;

import java.util.List;

/** Finds out what a file is that is none of ours, and whether another one stands in one of ours. */
final class AnotherFile {

    /** Within so many bytes from the end an archive says where its parts are. */
    private static final int ARCHIVE_ENDS_WITHIN = 65_557;
    private static final int PDF_BEGINS_WITHIN = 1_024;
    private static final List<String> PAGES = List.of("<html", "<script", "<svg", "<?php", "<iframe", "<!doctype");
    private static final List<String> HEIC = List.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");
    private static final List<String> ARCHIVES = List.of("\u001f\u008b", "Rar!", "7z\u00bc\u00af", "BZh", "\u00fd7zXZ");
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String ZIP_ENDS = "PK\u0005\u0006";

    private AnotherFile() {
    }

    /** What it is instead. */
    static FileProblem instead(FileBytes file) {
        if (file.says(0, OLD_OFFICE)) {
            return FileProblem.OFFICE;
        }
        if (file.says(0, ZIP) || file.says(0, ZIP_ENDS)) {
            return isOffice(file) ? FileProblem.OFFICE : FileProblem.ARCHIVE;
        }
        if (ARCHIVES.stream().anyMatch(mark -> file.says(0, mark))) {
            return FileProblem.ARCHIVE;
        }
        return file.says(4, "ftyp") && HEIC.stream().anyMatch(brand -> file.says(8, brand)) ? FileProblem.HEIC
                : FileProblem.UNKNOWN_KIND;
    }

    /** By the names of its parts, which an archive writes beside what it has packed. */
    private static boolean isOffice(FileBytes file) {
        return List.of("[content_types].xml", "word/", "xl/", "ppt/", "mimetypeapplication/vnd").stream()
                .anyMatch(part -> file.writes(part, 0, file.length()));
    }

    /** Whether an archive, a page or a PDF stands in it as well. */
    static boolean standsIn(FileBytes file, FileFormat format) {
        return file.writes(ZIP_ENDS, file.length() - ARCHIVE_ENDS_WITHIN, file.length())
                || (format != FileFormat.PDF && (file.writes("%PDF-", 0, PDF_BEGINS_WITHIN)
                        || PAGES.stream().anyMatch(page -> file.writes(page, 0, file.length()))));
    }
}
