package org.kinward.core.shelter.maycome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** What the database would hold. */
public final class InMemoryMayComes implements MayComes {

    private final List<MayCome> lines = new ArrayList<>();

    public InMemoryMayComes(MayCome... lines) {
        this.lines.addAll(List.of(lines));
    }

    @Override
    public void add(MayCome line) {
        lines.add(line);
    }

    @Override
    public List<MayCome> of(CaseFileId child) {
        return lines.stream().filter(one -> one.file().equals(child)).toList();
    }

    @Override
    public boolean agree(MayComeId id, MayCome.Said how) {
        var found = lines.stream().filter(one -> one.id().equals(id) && one.agreed().isEmpty()).findFirst();
        found.ifPresent(one -> lines.set(lines.indexOf(one), new MayCome(one.id(), one.file(), one.who(), one.ground(),
                one.written(), Optional.of(how))));
        return found.isPresent();
    }

    @Override
    public boolean end(MayComeId id, MayCome.Said how) {
        return lines.removeIf(one -> one.id().equals(id));
    }
}
