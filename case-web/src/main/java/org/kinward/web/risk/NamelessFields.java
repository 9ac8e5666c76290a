package org.kinward.web.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.risk.words.NamelessWords;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.intake.typed.Fields;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads forms about danger: their words hold no number, no plate and no name that the vault holds. */
@Component
public class NamelessFields {

    private final NamelessWords names;

    private final TellingSearch search;

    NamelessFields(NamelessWords names, TellingSearch search) {
        this.names = names;
        this.search = search;
    }

    /** For a form whose messages begin like this. */
    public Fields of(BindingResult result, String key) {
        return new Fields(result, search, field -> key + "." + field);
    }

    /** Some words, and the field at which it is said when they hold a name. */
    public record Said(String field, String words) {
    }

    /**
     * Whether these words hold no name, if nothing else was wrong; else it is said at the first field. Asked once for all
     * of them, outside every transaction.
     */
    public boolean hold(BindingResult result, RiskCase at, Actor actor, Said... said) {
        return hold(result, new About(at.head().reference(), at.now()), actor, said);
    }

    /** Whose words they are about, and what time it is. */
    public record About(ReferenceNumber child, Instant now) {
    }

    /** The same where no case is at hand. */
    public boolean hold(BindingResult result, About about, Actor actor, Said... said) {
        var all = List.of(said).stream().filter(one -> !one.words().isBlank()).toList();
        if (result.hasErrors() || all.isEmpty()) {
            return !result.hasErrors();
        }
        return together(all).stream().allMatch(part -> hold(result, about, actor, part));
    }

    /** As few looks as there can be: as many fields at once as a note has room for. */
    private static List<List<Said>> together(List<Said> all) {
        var parts = new ArrayList<List<Said>>();
        var room = 0;
        for (var one : all) {
            if (one.words().length() >= room) {
                parts.add(new ArrayList<>());
                room = NoteText.LONGEST;
            }
            parts.getLast().add(one);
            room -= one.words().length() + 1;
        }
        return parts;
    }

    private boolean hold(BindingResult result, About about, Actor actor, List<Said> part) {
        var words = new NoteText(part.stream().map(Said::words).collect(Collectors.joining("\n")));
        return switch (names.look(words, about.child(), actor, about.now())) {
            case NamelessWords.Outcome.Nameless _ -> true;
            case NamelessWords.Outcome.Named _ -> {
                result.rejectValue(part.getFirst().field(), "risk.words.name");
                yield false;
            }
            case NamelessWords.Outcome.Wait(var left) -> {
                result.rejectValue(part.getFirst().field(), "risk.words.wait", new Object[]{left.toSeconds() + 1},
                        null);
                yield false;
            }
        };
    }
}
