package org.kinward.web.statistics.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.desk.AskRelease;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.statutory.SignReturn;
import org.kinward.core.statistics.taken.TakenFiles;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.said.FigureWords;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One family: its tables, what went out, and the press that begins the next release. */
@Controller
class ReleaseFamilyController {

    static final String JOB = "/job";

    private final ReadFigures figures;
    private final AskRelease ask;
    private final SignReturn returns;
    private final Beside beside;

    ReleaseFamilyController(ReadFigures figures, AskRelease ask, SignReturn returns, Beside beside) {
        this.figures = figures;
        this.ask = ask;
        this.returns = returns;
        this.beside = beside;
    }

    /** What a release runs on, what was taken of it, and how its places are called. */
    @Component
    record Beside(ReleaseRuns runs, ReleaseDay day, TakenFiles taken, FigureWords words) {
    }

    /** For whom, as chosen. */
    record AudienceForm(String audience) {

        AudienceForm(@Nullable String audience) {
            this.audience = audience == null ? "" : audience;
        }

        Optional<Audience> read(BindingResult result) {
            var known = ReleaseWords.audiences().stream().map(Option::value).filter(audience::equals).findFirst();
            if (known.isEmpty()) {
                result.rejectValue("audience", "release.family.audience.missing");
            }
            return known.map(Audience::valueOf);
        }
    }

    /** A way to an issue, or to a signed return. */
    record Way(String href, Words audience, String day) {
    }

    /** A file that was taken. */
    record File(String name, String at, String rows, String sha256) {
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ReleasePath.ONE)
    ModelAndView page(@PathVariable String family, Actor actor) {
        return page(ReleasePath.id(family), actor).addObject("form", new AudienceForm(null));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.RELEASE_ASKED)
    @PostMapping(ReleasePath.ONE + "/release")
    ModelAndView release(@PathVariable String family, @ModelAttribute("form") AudienceForm form, BindingResult result,
            Actor actor) {
        var audience = form.read(result);
        if (audience.isEmpty()) {
            return page(ReleasePath.id(family), actor);
        }
        var asked = ask.ask(new AskRelease.Wanted(ReleasePath.id(family), audience.get()), actor,
                beside.day().today(actor),
                beside.day().now());
        if (asked.isNew()) {
            beside.runs().begin(actor.agency(), asked.job());
        }
        return new ModelAndView("redirect:" + ReleasePath.LIST + "/" + family + JOB);
    }

    private ModelAndView page(FamilyId family, Actor actor) {
        var one = figures.family(family, actor);
        var declared = one.family().declared();
        var here = ReleasePath.LIST + "/" + family.value();
        return new ModelAndView("release/family").addObject("here", here).addObject("year", declared.year())
                .addObject("tables", declared.cube().tables().stream().map(table -> ReleaseWords.table(table.name()))
                        .toList())
                .addObject("places", beside.words().of(declared.cube(), actor).all())
                .addObject("public", declared.thresholds().forPublic())
                .addObject("partners", declared.thresholds().forPartners()).addObject("days", declared.days())
                .addObject("issues", one.out().stream().map(out -> new Way(here + "/figures?issue=" + out.number(),
                        ReleaseWords.audience(out.audience()), written(out.day()))).toList())
                .addObject("noisy", declared.protection() == ReleaseFamily.Protection.NOISY)
                .addObject("next", next(one)).addObject("returns", returned(family, actor, here))
                .addObject("files", taken(family, actor)).addObject("audiences", ReleaseWords.audiences())
                .addObject("officer", actor.is(Role.DATA_OFFICER))
                .addObject("manager", actor.is(Role.SHELTER_MANAGER) && !actor.managesAllYear().isEmpty());
    }

    private List<File> taken(FamilyId family, Actor actor) {
        var zone = beside.day().zone(actor);
        return beside.taken().of(family).stream().map(file -> new File(file.name(),
                new Days().written(file.at(), zone), ReleaseWords.number(file.rows()), file.sha256())).toList();
    }

    /** From which day on figures can be counted anew; null where nothing went out. */
    private static @Nullable String next(Ledgers.Overview one) {
        return one.out().isEmpty()
                ? null
                : written(one.out().getLast().day().plusDays(one.family().declared().days()));
    }

    private List<Way> returned(FamilyId family, Actor actor, String here) {
        var signed = returns.signed(family, actor);
        return IntStream.range(0, signed.size())
                .mapToObj(number -> new Way(here + "/signed?number=" + number,
                        Words.said(signed.get(number).to().authority()), written(signed.get(number).day())))
                .toList();
    }

    private static String written(LocalDate day) {
        return new Days().written(day);
    }
}
