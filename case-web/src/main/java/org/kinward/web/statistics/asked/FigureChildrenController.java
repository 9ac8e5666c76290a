package org.kinward.web.statistics.asked;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.asked.NamedQuestion;
import org.kinward.core.statistics.asked.OwnChildren;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.Behind;
import org.kinward.core.statistics.table.FigureAt;
import org.kinward.reporting.statistics.FigureChild;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.figure.FigureSetting;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The children behind a figure; a figure that no link of ours leads to is not there. */
@Controller
class FigureChildrenController {

    private final FigureSetting setting;
    private final OwnChildren own;
    private final ChildrenReading reading;

    FigureChildrenController(FigureSetting setting, OwnChildren own, ChildrenReading reading) {
        this.setting = setting;
        this.own = own;
        this.reading = reading;
    }

    /** Which figure of which question, of which moment. */
    record Which(String question, String of, String taken) {

        Which(@Nullable String question, @Nullable String of, @Nullable String taken) {
            this.question = question == null ? "" : question;
            this.of = of == null ? "" : of;
            this.taken = taken == null ? "" : taken;
        }

        private FigureAt figure() {
            return FigureAt.read(of).orElseThrow(NotThere::new);
        }

        private Instant moment() {
            try {
                return Instant.parse(taken);
            } catch (DateTimeParseException notOurs) {
                throw new NotThere();
            }
        }
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/reports/q/{question}/children")
    ModelAndView page(@ModelAttribute("form") QuestionForm form, BindingResult result, Which which, Actor actor) {
        var code = which.question();
        var question = NamedQuestion.of(code).filter(one -> one.counts().unit() != Unit.HOUSEHOLDS)
                .orElseThrow(NotThere::new);
        if (which.of().isEmpty()) {
            reading.shown(new Behind.Found(0, List.of()));
            return new ModelAndView("redirect:/reports/q/" + code);
        }
        var wish = new QuestionReading(question, form, setting.of(actor, Set.of(CodeList.EXPLOITATION))).read(result)
                .orElseThrow(NotThere::new);
        var found = own.of(wish, which.figure(), which.moment(), actor);
        var shown = reading.shown(found);
        return new ModelAndView("statistics/children").addObject("question", code).addObject("figure", found.figure())
                .addObject("shown", shown.size()).addObject("back", "/reports/q/" + code + "?" + form.words())
                .addObject("cards", shown.stream().map(FigureChildrenController::card).toList());
    }

    private static Card card(FigureChild child) {
        var lines = Stream.concat(child.callWord().map(word -> Words.keyed("child.call-word", word)).stream(),
                child.worker().map(name -> Words.keyed("child.worker", name)).stream()).toList();
        return new Card(child.reference().shown(), "/c/" + child.file(), lines, null);
    }
}
