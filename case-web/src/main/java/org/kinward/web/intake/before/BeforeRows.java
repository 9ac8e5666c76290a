package org.kinward.web.intake.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.reporting.story.OldAnswers;
import org.kinward.reporting.story.OldAnswers.OldAnswer;
import org.kinward.web.child.before.ReadBack;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/**
 * The questions of a sheet in their order, each with what was answered then and who stood behind it.
 *
 * @param names
 *            people, rooms and places by their id
 */
record BeforeRows(ReadBack words, Map<UUID, String> names) {

    private static final String STANDING = "_standing";
    private static final String SAID = "_said";
    private static final String ID = "_id";
    /** The language page has an interpreter of its own, with other answers. */
    private static final Map<String, String> KEPT_AS = Map.of("telling.interpreter", "told_through");

    List<SummaryRow> of(SheetKind kind, OldAnswers answers) {
        var kept = answers.answers().stream()
                .collect(Collectors.toMap(OldAnswer::question, Function.identity()));
        return PageAnswers.questions(kind.page()).stream()
                .map(question -> SummaryRow.of(kind.key(question.name()), lines(question, kept).toArray(Words[]::new)))
                .filter(row -> !row.value().isEmpty()).toList();
    }

    private List<Words> lines(PageAnswers.Question question, Map<String, OldAnswer> kept) {
        var lines = new ArrayList<Words>();
        var column = columns(question.name())
                .filter(name -> kept.containsKey(name) || kept.containsKey(name + STANDING)).findFirst();
        column.flatMap(name -> Optional.ofNullable(kept.get(name))).map(answer -> value(question, answer))
                .ifPresent(lines::addAll);
        column.flatMap(name -> Optional.ofNullable(kept.get(name + SAID)))
                .map(words::lines).ifPresent(lines::addAll);
        if (question.name().equals("age")) {
            lines.addAll(age(kept));
        }
        column.flatMap(name -> Optional.ofNullable(kept.get(name + STANDING)))
                .map(words::lines)
                .ifPresent(lines::addAll);
        return lines;
    }

    /** How a question is called where it is kept: by its own name, with its group, or by what it points at. */
    private static Stream<String> columns(String question) {
        var own = underscored(question.substring(question.lastIndexOf('.') + 1));
        return Stream.of(KEPT_AS.getOrDefault(question, own), underscored(question.replace('.', '_')),
                own + "_language",
                own + ID);
    }

    private static String underscored(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private List<Words> value(PageAnswers.Question question, OldAnswer answer) {
        if (answer.codes().isEmpty()) {
            return List.of(question.none());
        }
        if (!answer.question().endsWith(ID)) {
            return words.lines(answer);
        }
        var name = names.get(UUID.fromString(answer.codes().getFirst()));
        return List.of(name == null ? Words.keyed("intake.somebody") : Words.said(name));
    }

    /** An age is kept in several parts. */
    private List<Words> age(Map<String, OldAnswer> kept) {
        var best = number(kept, "age_best");
        if (best.isEmpty()) {
            return List.of();
        }
        var youngest = number(kept, "age_youngest");
        var oldest = number(kept, "age_oldest");
        var born = Optional.ofNullable(kept.get("age_form")).filter(form -> form.codes().contains("BIRTH_DAY"));
        var years = Words.keyed(born.isPresent() ? "intake.age.born" : "intake.age.about", best.get());
        if (youngest.isPresent() && oldest.isPresent()) {
            years = Words.keyed("intake.age.range", best.get(), youngest.get(), oldest.get());
        }
        var basis = Optional.ofNullable(kept.get("age_basis")).map(words::lines)
                .orElseGet(List::of);
        return Stream.concat(Stream.of(years), basis.stream()).toList();
    }

    private static Optional<Integer> number(Map<String, OldAnswer> kept, String column) {
        return Optional.ofNullable(kept.get(column)).map(answer -> Integer.valueOf(answer.codes().getFirst()));
    }
}
