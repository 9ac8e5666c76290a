package org.kinward.core.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Intakes in a map, for tests without a database; everybody sees them. */
public final class InMemoryIntakes implements Intakes {

    private final Map<IntakeId, Intake> intakes = new HashMap<>();

    @Override
    public Revision add(DraftIntake draft) {
        return keep(draft);
    }

    @Override
    public Optional<Intake> find(IntakeId id) {
        return Optional.ofNullable(intakes.get(id));
    }

    @Override
    public Optional<Intake> hold(IntakeId id) {
        return find(id);
    }

    @Override
    public Revision save(Intake intake) {
        if (find(intake.id()).filter(kept -> kept.revision().equals(intake.revision())).isEmpty()) {
            throw new StaleRevision();
        }
        return keep(intake);
    }

    @Override
    public List<DraftIntake> draftsOf(PlaceId place) {
        return intakes.values().stream().filter(intake -> intake.home().place().equals(place))
                .filter(DraftIntake.class::isInstance).map(DraftIntake.class::cast)
                .sorted(Comparator.comparing(draft -> draft.start().at())).toList();
    }

    @Override
    public boolean isEntered(PlaceId place, FromPaper paper) {
        return intakes.values().stream()
                .filter(intake -> intake instanceof DraftIntake || intake instanceof CreatedIntake)
                .filter(intake -> intake.home().place().equals(place))
                .flatMap(intake -> intake.start().paper().stream())
                .anyMatch(other -> other.told().since().equals(paper.told().since()) && other.to().equals(paper.to()));
    }

    @Override
    public boolean callWordIsFree(PlaceId place, CallWord word) {
        return intakes.values().stream().filter(intake -> intake.home().place().equals(place))
                .flatMap(intake -> word(intake).stream())
                .noneMatch(taken -> taken.text().equalsIgnoreCase(word.text()));
    }

    private static Optional<CallWord> word(Intake intake) {
        return switch (intake) {
            case DraftIntake draft -> draft.callWord();
            case CreatedIntake record -> record.callWord();
            case EndingIntake _,DiscardedIntake _ -> Optional.empty();
        };
    }

    private Revision keep(Intake intake) {
        var next = new Revision(intake.revision().number() + 1);
        intakes.put(intake.id(), at(intake, next));
        return next;
    }

    private static Intake at(Intake intake, Revision next) {
        return switch (intake) {
            case DraftIntake(var id, var number, var home, var start, var word, _) ->
                new DraftIntake(id, number, home, start, word, next);
            case CreatedIntake(var id, var number, var home, var start, var word, _) ->
                new CreatedIntake(id, number, home, start, word, next);
            case EndingIntake(var id, var number, var home, var start, var why, _) ->
                new EndingIntake(id, number, home, start, why, next);
            case DiscardedIntake(var id, var number, var home, var start, var why, _) ->
                new DiscardedIntake(id, number, home, start, why, next);
        };
    }
}
