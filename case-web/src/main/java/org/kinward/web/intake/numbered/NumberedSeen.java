package org.kinward.web.intake.numbered;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.choice.Choices;
import org.kinward.web.intake.choice.ListedAsked;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.paper.PaperDesk;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What one transaction saw of a numbered page.
 *
 * @param number
 *            which one; of a new one the next number
 * @param saved
 *            empty for a new one
 * @param papers
 *            the sheet that it was typed from, and earlier ones
 */
public record NumberedSeen<P extends RecordPage>(NumberedKind<P> kind, Opened opened, Ground ground, int number,
        Optional<P> saved, List<Talk> talks, Papers papers) {

    public NumberedSeen {
        talks = List.copyOf(talks);
    }

    /**
     * The papers of a line.
     *
     * @param around
     *            what surrounds its paper; empty where it has none and is to have none
     * @param before
     *            of which somebody can still say what became of them
     */
    public record Papers(Optional<PagePapers.Around> around, List<PagePapers.Earlier> before) {

        public Papers {
            before = List.copyOf(before);
        }
    }

    /** What surrounds its paper. */
    public Optional<PagePapers.Around> paper() {
        return papers.around();
    }

    public IntakeId intake() {
        return opened.intake().id();
    }

    /** Where its form goes. */
    public String action() {
        return kind.action(intake(), number);
    }

    public Revision revision() {
        return saved.map(RecordPage::revision).orElse(Revision.NEW);
    }

    /** Whether this is a talk that was held. */
    public boolean isHeld(P said) {
        return said.head().talk().isEmpty()
                || talks.stream().anyMatch(talk -> talk.number() == said.head().talk().getAsInt());
    }

    /**
     * How a form begins.
     *
     * @param of
     *            with what is written down
     * @param fresh
     *            where nobody has written anything down
     */
    public record Begin<P>(Made<P> of, BiFunction<Ground, PaperInput, NumberedForm> fresh) {
    }

    /** A form of what is written down, with what stands in it about a paper. */
    @FunctionalInterface
    public interface Made<P> {

        NumberedForm of(P saved, Ground ground, PaperInput paper);
    }

    /** The page as it is opened, with what was typed before somebody had to sign in again. */
    public ModelAndView opened(Optional<? extends NumberedForm> typed, Begin<P> begin) {
        return page(typed.<NumberedForm>map(form -> form)
                .or(() -> saved.map(page -> begin.of().of(page, ground, typedPaper())))
                .orElseGet(() -> begin.fresh().apply(ground, typedPaper())));
    }

    /** What stands in the form about a paper when it is opened. */
    private PaperInput typedPaper() {
        return paper().map(one -> one.input(ground.zone())).orElseGet(() -> PaperInput.orEmpty(null));
    }

    /** The page once more as typed: a long list was searched, or somebody says that it was on paper first, or was not. */
    public Optional<ModelAndView> again(NumberedForm form, String then) {
        return switch (then) {
            case "find" -> Optional.of(page(form));
            case PaperInput.PAPER -> Optional.of(page(form.with(typedPaper())));
            case PaperInput.TYPED -> Optional.of(page(form.with(PaperInput.none())));
            default -> Optional.empty();
        };
    }

    /** The page around a form. */
    public ModelAndView page(NumberedForm form) {
        return page(form, new BeanPropertyBindingResult(form, "form"));
    }

    /** The same with what is wrong; a paper that somebody has entered since is shown with it. */
    public ModelAndView refused(NumberedForm form, BindingResult wrong) {
        return page(form.with(PagePapers.shown(form.paper(), paper(), ground.zone())), wrong);
    }

    private ModelAndView page(NumberedForm form, BindingResult wrong) {
        var choices = new HashMap<>(Choices.of(kind.page(), new Choices.From(ground.lists(), ground.region(),
                ListedAsked.of(ground.listed().words(), (Record) form.q())), LocaleContextHolder.getLocale()));
        choices.put("talk", talks.stream().map(talk -> Option.said(Integer.toString(talk.number()),
                talk.number() + " · " + new Days().written(talk.on()))).toList());
        return new ModelAndView("intake/" + kind.template())
                .addObject("page", new NumberedPage(kind.words(), number, action(), kind.hub(intake()), choices))
                .addObject("form", form).addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong)
                .addObject("written", saved.isPresent()).addObject("way", "")
                .addObject("paper", paper().map(PagePapers.Around::mark).orElse(List.of()))
                .addObject("earlier", papers.before())
                .addAllObjects(paper().map(one -> PaperDesk.choices(one.ground())).orElse(Map.of()))
                .addObject("childBar", ChildBar.of(opened, ground.today()));
    }

    /** Somebody has changed it since: what was typed is not lost, and the next press puts it over what stands there. */
    public ModelAndView stale(NumberedForm form) {
        var page = page(form).addObject("stale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
