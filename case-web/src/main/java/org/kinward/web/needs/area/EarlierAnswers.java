package org.kinward.web.needs.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.lists.CodeList;
import org.kinward.core.needs.NeedArea;
import org.kinward.web.intake.childpaper.ChildPaperList;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.AnswerWords;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.intake.words.PageLists;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What first hour and first days have answered about an area: it is shown with the way to its sheet, and not asked again. */
@Component
public class EarlierAnswers {

    private final ReadFirstHour read;

    private final Grounds grounds;

    private final ChildPaperList papers;

    EarlierAnswers(ReadFirstHour read, Grounds grounds, ChildPaperList papers) {
        this.read = read;
        this.grounds = grounds;
        this.papers = papers;
    }

    /** The answers about this area; nothing that nobody has asked yet. */
    @Transactional
    public List<SummaryRow> about(NeedArea area, UUID intake, Actor actor) {
        var kinds = sheets(area);
        return read.all(new IntakeId(intake)).map(opened -> {
            var ground = grounds.with(grounds.of(opened), actor.agency(), lists(kinds));
            var words = new AnswerWords(new HashMap<>(ground.lists().names()), ground.zone(),
                    LocaleContextHolder.getLocale(), ground.listed().words());
            var rows = new ArrayList<SummaryRow>();
            kinds.forEach(kind -> opened.page(kind.page()).ifPresent(page -> rows.addAll(rows(kind, page, words))));
            if (area == NeedArea.PAPERS) {
                papers.of(new IntakeId(intake), actor).lines().forEach(paper -> rows.add(row(paper)));
            }
            return List.copyOf(rows);
        }).orElse(List.of());
    }

    private static SummaryRow row(ChildPaperList.Line paper) {
        return SummaryRow.of("intake.child-paper.one",
                Stream.of(paper.paper(), paper.where()).flatMap(List::stream).toArray(Words[]::new))
                .changedAt(paper.href());
    }

    private static Set<CodeList> lists(List<SheetKind> kinds) {
        return kinds.stream().flatMap(kind -> PageLists.of(kind).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<SummaryRow> rows(SheetKind kind, IntakePage page, AnswerWords words) {
        var rows = new ArrayList<SummaryRow>();
        var answers = PageAnswers.of(page);
        var href = IntakePath.of(page.head().intake(), kind.path());
        PageAnswers.questions(kind.page()).stream().filter(question -> isAnswered(answers.get(question.name())))
                .forEach(question -> rows.add(SummaryRow.of(kind.key(question.name()),
                        words.of(question, answers.get(question.name())).toArray(Words[]::new)).changedAt(href)));
        return rows;
    }

    private static boolean isAnswered(@Nullable Object answer) {
        return switch (answer) {
            case null -> false;
            case Answer.Missing<?>(var reason) -> reason != Reason.NOT_ASKED_YET;
            case Optional<?> present -> present.isPresent();
            case List<?> lines -> !lines.isEmpty();
            default -> true;
        };
    }

    /** Where an area was asked about before. What is sealed, and what the child went through, is on none of them. */
    private static List<SheetKind> sheets(NeedArea area) {
        return switch (area) {
            case SAFETY -> List.of(SheetKind.SAFETY, SheetKind.CONTACT, SheetKind.SAFE_TO_CONTACT);
            case PLACE_TO_STAY -> List.of(SheetKind.TONIGHT, SheetKind.CARE_MOMENTS);
            case BODY -> List.of(SheetKind.HEALTH, SheetKind.HEALTH_CHECK, SheetKind.HELP_DAILY);
            case MIND_AND_FEELINGS -> List.of(SheetKind.WHAT_MATTERS);
            case FAMILY -> List.of(SheetKind.HOUSEHOLD, SheetKind.CARE_MOMENTS);
            case SCHOOL -> List.of(SheetKind.SCHOOL);
            case SKILLS_AND_INCOME -> List.of(SheetKind.BELONGINGS, SheetKind.WHAT_MATTERS);
            case LEGAL_AND_RESIDENCE -> List.of(SheetKind.GUARDIAN, SheetKind.NATIONALITY);
            case PAPERS -> List.of(SheetKind.PAPERS_HELD);
            case COMMUNITY_AND_FAITH -> List.of(SheetKind.ORIGIN, SheetKind.WHAT_MATTERS);
        };
    }
}
