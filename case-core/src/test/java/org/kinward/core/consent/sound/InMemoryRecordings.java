package org.kinward.core.consent.sound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.consent.StatementVersion;
import org.kinward.core.saving.StaleRevision;

public final class InMemoryRecordings implements Recordings {

    private final List<Recording> lines = new ArrayList<>();

    private final Map<SoundId, SoundFile> files = new HashMap<>();

    @Override
    public Recorded of(Collection<StatementVersion> versions) {
        return new Recorded(lines.stream().filter(one -> versions.contains(one.version())).toList());
    }

    @Override
    public Optional<Recording> find(SoundId id) {
        return lines.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<SoundFile> play(SoundId id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public void keep(NewRecording recording) {
        if (new Recorded(lines).history(recording.version(), recording.language()).size() != recording.seen()) {
            throw new StaleRevision();
        }
        lines.addFirst(recording.line());
        recording.file().ifPresent(file -> files.put(recording.id(), file));
    }
}
