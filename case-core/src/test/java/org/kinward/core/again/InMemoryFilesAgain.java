package org.kinward.core.again;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.InMemoryCaseFiles;
import org.kinward.core.intake.IntakeId;

/** Files that follow each other in a list, for tests without a database. */
public final class InMemoryFilesAgain implements FilesAgain {

    public final List<FileAgain> kept = new ArrayList<>();
    private final InMemoryCaseFiles files;

    public InMemoryFilesAgain(InMemoryCaseFiles files) {
        this.files = files;
    }

    @Override
    public boolean add(FileAgain file) {
        if (after(file.before().earlier()).isPresent()) {
            return false;
        }
        files.known.put(file.intake(), file.before().child());
        files.followed.add(file.before().earlier());
        return kept.add(file);
    }

    @Override
    public Optional<IntakeId> after(CaseFileId earlier) {
        return kept.stream().filter(one -> one.before().earlier().equals(earlier)).map(FileAgain::intake).findFirst();
    }

    @Override
    public Optional<FileAgain> of(IntakeId file) {
        return kept.stream().filter(one -> one.intake().equals(file)).findFirst();
    }

    @Override
    public FileAgain.First firstOf(CaseFile file) {
        return of(file.intake()).map(one -> one.before().first())
                .orElseGet(() -> new FileAgain.First(file.intake(), file.reference()));
    }
}
