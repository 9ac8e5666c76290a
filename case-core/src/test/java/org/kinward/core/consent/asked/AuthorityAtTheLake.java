package org.kinward.core.consent.asked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.authority.AuthoritiesTold;
import org.kinward.core.consent.authority.AuthorityTerm;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.core.consent.authority.AuthorityTold;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The authority of the lake: told within a day, unless somebody sets another term. */
public final class AuthorityAtTheLake implements AuthorityTerms, AuthoritiesTold {

    private final List<AuthorityTold> told = new ArrayList<>();
    private Current current = new Current(new AuthorityTerm(24, true, "Code of the lake", LocalDate.of(2026, 1, 1)),
            Revision.NEW);

    @Override
    public Current current() {
        return current;
    }

    @Override
    public void set(AuthorityTerm term, Revision seen, By by) {
        if (!seen.equals(current.revision())) {
            throw new StaleRevision();
        }
        current = new Current(term, new Revision(seen.number() + 1));
    }

    @Override
    public boolean add(AuthorityTold one) {
        var before = of(one.file()).stream().anyMatch(other -> other.about().equals(one.about()));
        return !before && told.add(one);
    }

    @Override
    public List<AuthorityTold> of(CaseFileId file) {
        return told.stream().filter(one -> one.file().equals(file)).toList().reversed();
    }
}
