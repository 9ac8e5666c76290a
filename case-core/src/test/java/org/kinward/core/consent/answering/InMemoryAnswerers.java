package org.kinward.core.consent.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Who answers, in a map, for tests without a database. */
public final class InMemoryAnswerers implements Answerers {

    private final Map<CaseFileId, List<Written>> lines = new HashMap<>();

    @Override
    public WhoAnswers of(CaseFileId file) {
        return history(file).stream().findFirst().map(Written::who).orElseGet(() -> WhoAnswers.unknown(file));
    }

    @Override
    public void keep(WhoAnswers who, PersonId by, Instant at) {
        if (!of(who.file()).revision().equals(who.revision())) {
            throw new StaleRevision();
        }
        var next = new WhoAnswers(who.file(), who.kind(), who.until(), who.namedBy(), who.notAsked(), who.another(),
                new Revision(who.revision().number() + 1));
        lines.computeIfAbsent(who.file(), _ -> new ArrayList<>()).addFirst(new Written(next, by, at));
    }

    @Override
    public List<Written> history(CaseFileId file) {
        return List.copyOf(lines.getOrDefault(file, List.of()));
    }
}
