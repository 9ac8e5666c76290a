package org.kinward.core.casefile;

/** Somebody wanted to write on a closed file what is not written there. Nothing of it was kept. */
public final class FileIsClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseFileId file;

    public FileIsClosed(CaseFileId file) {
        super("the case file is closed");
        this.file = file;
    }

    /** Which file, for the way to open it again. */
    public CaseFileId file() {
        return file;
    }
}
