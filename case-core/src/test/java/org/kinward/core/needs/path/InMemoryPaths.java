package org.kinward.core.needs.path;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** Steps in lists, for tests without a database. */
public final class InMemoryPaths implements Paths {

    private final Map<CaseFileId, Map<Path, List<PathLine>>> kept = new HashMap<>();

    @Override
    public Map<Path, List<PathLine>> of(CaseFileId file) {
        var copy = new EnumMap<Path, List<PathLine>>(Path.class);
        kept.getOrDefault(file, Map.of()).forEach((path, lines) -> copy.put(path, List.copyOf(lines)));
        return copy;
    }

    @Override
    public void add(CaseFileId file, List<PathLine> before, PathLine line) {
        var lines = kept.computeIfAbsent(file, _ -> new EnumMap<>(Path.class)).computeIfAbsent(line.step().path(),
                _ -> new ArrayList<>());
        if (lines.size() != before.size()) {
            throw new StaleRevision();
        }
        lines.add(line);
    }
}
