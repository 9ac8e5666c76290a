package org.kinward.web.needs.path;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.path.Path;
import org.kinward.core.needs.path.PathLine;
import org.kinward.core.needs.path.Paths;
import org.kinward.core.needs.path.Step;
import org.kinward.core.saving.Revision;
import org.kinward.web.needs.NeedsReading;
import org.kinward.web.needs.area.EarlierAnswers;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.page.SummaryRow;
import org.springframework.stereotype.Component;

/** Reads where a child is on its paths, with what the first days have answered about them. */
@Component
class PathReading {

    private final NeedsReading reading;

    private final Paths paths;

    private final EarlierAnswers earlier;

    PathReading(NeedsReading reading, Paths paths, EarlierAnswers earlier) {
        this.reading = reading;
        this.paths = paths;
        this.earlier = earlier;
    }

    /** All paths that were begun. */
    record All(RiskCase at, Map<Path, List<PathLine>> paths, Map<PersonId, String> names) {

        List<PathLine> on(Path path) {
            return paths.getOrDefault(path, List.of());
        }
    }

    /** One path, and what is known about it already. */
    record OnPath(All all, Path path, List<SummaryRow> known) {

        List<PathLine> lines() {
            return all.on(path);
        }

        Revision revision() {
            return new Revision(lines().size());
        }

        /** The steps that can follow, in their order. */
        List<Step> next() {
            return lines().isEmpty() ? Step.first(path) : List.copyOf(lines().getLast().step().next());
        }
    }

    @Transactional
    public All all(UUID file, Actor actor) {
        var at = reading.at(file, actor);
        var all = paths.of(at.file());
        return new All(at, all, reading.names(
                all.values().stream().flatMap(List::stream).map(PathLine::by).distinct().toList()));
    }

    @Transactional
    public OnPath one(UUID file, Path path, Actor actor) {
        var all = all(file, actor);
        var area = path == Path.BIRTH_REGISTRATION ? NeedArea.PAPERS : NeedArea.LEGAL_AND_RESIDENCE;
        return new OnPath(all, path, earlier.about(area, all.at().head().ids().intake(), actor));
    }
}
