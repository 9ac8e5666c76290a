package org.kinward.core.consent.telling;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.core.consent.authority.TimeToTell;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firstdays.ChildStatus;
import org.kinward.core.task.Task;

/**
 * Where the law says that a suspicion of trafficking is enough, the authority is told of it in time: from the moment on in
 * which somebody writes it down as the child's status (F4, F76). A suspicion that was taken back before anybody told it is
 * told to nobody; what an authority of the State has found itself stays to be told, for it may be another authority.
 */
public class TellOfSuspicion {

    private final CaseFiles files;

    private final AuthorityTerms terms;

    private final TimeToTell authority;

    public TellOfSuspicion(CaseFiles files, AuthorityTerms terms, TimeToTell authority) {
        this.files = files;
        this.terms = terms;
        this.authority = authority;
    }

    /** What a task about the suspicion is about, and what is written down about telling it: the same for ever. */
    public static UUID about(CaseFileId file) {
        return UUID.nameUUIDFromBytes((file.value() + " suspicion").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A page was saved; it runs in that transaction.
     *
     * @param before
     *            what the page said until then
     * @param since
     *            from when the hours of the country count: when it was told
     */
    @Transactional
    public void saved(IntakePage page, Optional<? extends IntakePage> before, Task.Done by, Instant since) {
        if (!(page instanceof ChildStatus now)) {
            return;
        }
        var suspected = before.filter(one -> one instanceof ChildStatus then && then.isSuspicion()).isPresent();
        if (now.isSuspicion() && terms.current().term().onSuspicion()) {
            files.of(page.intake()).ifPresent(file -> authority.open(file, about(file.id()), since));
        } else if (suspected && !now.isSuspicion() && !now.isIdentified()) {
            files.of(page.intake()).ifPresent(file -> takeBack(file, by));
        }
    }

    private void takeBack(CaseFile file, Task.Done by) {
        authority.takeBack(file, about(file.id()), by);
    }
}
