package org.kinward.web.statistics.noisy;

import java.util.List;
import java.util.stream.IntStream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.statistics.cube.NamedTable;
import org.kinward.core.statistics.desk.ReadFigures;
import org.kinward.core.statistics.family.OfferedTable;
import org.kinward.core.statistics.noisy.GiveNoisyTable;
import org.kinward.core.statistics.noisy.NoisyLedgers;
import org.kinward.core.statistics.noisy.ReadNoisyTables;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.release.ReleaseDay;
import org.kinward.web.statistics.release.ReleasePath;
import org.kinward.web.statistics.release.ReleaseWords;
import org.kinward.web.statistics.said.FigureWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Noisy tables of a year: what chance means, what went out, how much may still go out, and the press that gives one out. */
@Controller
class NoisyFamilyController {

    static final String NOISY = "/noisy";

    private final ReadNoisyTables tables;
    private final GiveNoisyTable give;
    private final ReleaseDay day;
    private final FigureWords words;

    NoisyFamilyController(ReadNoisyTables tables, GiveNoisyTable give, ReleaseDay day, FigureWords words) {
        this.tables = tables;
        this.give = give;
        this.day = day;
        this.words = words;
    }

    /** A way to a table that went out. */
    record Way(String href, Words table, Words audience, String day) {
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER, Role.ADMINISTRATOR}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping(ReleasePath.ONE + NOISY)
    ModelAndView page(@PathVariable String family, Actor actor, Refill refill) {
        return page(tables.family(ReleasePath.id(family), actor), actor).addObject("form",
                refill.form(NoisyForm.class).orElseGet(() -> new NoisyForm(null, null)));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.RELEASE_ASKED)
    @PostMapping(ReleasePath.ONE + NOISY)
    ModelAndView give(@PathVariable String family, @ModelAttribute("form") NoisyForm form, BindingResult result,
            Actor actor) {
        var kept = tables.family(ReleasePath.id(family), actor);
        var wanted = form.read(ReleasePath.id(family), names(kept), result);
        if (wanted.isEmpty()) {
            return page(kept, actor);
        }
        return switch (give.give(wanted.get(), actor, day.today(actor), day.now())) {
            case GiveNoisyTable.Outcome.Given(int number) ->
                new ModelAndView("redirect:" + here(family) + "/table?issue=" + number);
            case GiveNoisyTable.Outcome.Refused(var why) -> {
                result.rejectValue("table", "noisy.why." + why.name());
                var page = page(kept, actor);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private ModelAndView page(NoisyLedgers.Kept kept, Actor actor) {
        var declared = kept.family().declared();
        var here = here(kept.family().id().value().toString());
        var reader = ReadFigures.reader(actor);
        var issues = kept.ledger().issues();
        return new ModelAndView("noisy/family").addObject("here", here)
                .addObject("back", ReleasePath.of(kept.family().id().value().toString()))
                .addObject("year", declared.year()).addObject("from", declared.thresholds().of(reader))
                .addObject("issues", IntStream.range(0, issues.size())
                        .filter(number -> reader.reads(issues.get(number).audience()))
                        .mapToObj(number -> new Way(here + "/table?issue=" + number,
                                ReleaseWords.table(issues.get(number).table()),
                                ReleaseWords.audience(issues.get(number).audience()),
                                new Days().written(issues.get(number).day())))
                        .toList())
                .addObject("places", words.of(declared.cube(), actor).all())
                .addObject("left", tables.left(kept.ledger(), day.today(actor)))
                .addObject("offered", names(kept).stream().map(OfferedTable::valueOf)
                        .map(table -> Option.keyed(table.name(), "release.table." + table.name())).toList())
                .addObject("audiences", ReleaseWords.audiences()).addObject("officer", actor.is(Role.DATA_OFFICER));
    }

    private static List<String> names(NoisyLedgers.Kept kept) {
        return kept.family().declared().cube().tables().stream().map(NamedTable::name).toList();
    }

    static String here(String family) {
        return ReleasePath.of(family) + NOISY;
    }
}
