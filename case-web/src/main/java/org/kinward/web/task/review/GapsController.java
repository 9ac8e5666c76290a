package org.kinward.web.task.review;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.NeedArea;
import org.kinward.reporting.review.Gap;
import org.kinward.reporting.review.ReviewLine;
import org.kinward.reporting.review.Reviews;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Behind;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The map of gaps (FIELD F49): for what there is no service, in which district, and for which children. */
@Controller
class GapsController {

    private static final String GAPS = "/review/gaps";

    private static final String OTHER = "OTHER";

    private final FiguresReading reading;

    GapsController(FiguresReading reading) {
        this.reading = reading;
    }

    /**
     * One line of the map.
     *
     * @param area
     *            as it stands in an address
     * @param key
     *            message key of the part of life
     */
    record Line(String area, String key, String district, int children) {
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(GAPS)
    ModelAndView all(Actor actor) {
        List<Line> lines = reading.gaps(actor).stream().map(GapsController::line).toList();
        return new ModelAndView("task/gaps").addObject("gaps", lines);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(GAPS + "/list")
    ModelAndView list(@RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String district,
            @ModelAttribute("from") Behind from, Actor actor) {
        if (area.isEmpty()) {
            reading.gaps(actor);
            return new ModelAndView("redirect:" + GAPS);
        }
        var side = area.equals(OTHER) ? Optional.<NeedArea>empty() : Optional.of(area(area));
        var position = from.cursor().map(last -> new ReviewLine.Position(last.at(), last.behind()));
        var found = reading.gap(side, district, position);
        var shown = found.stream().limit(Reviews.MOST).toList();
        var first = GAPS + "/list?area=" + area + "&district=" + UriUtils.encode(district, StandardCharsets.UTF_8);
        return new ModelAndView("task/gaps-list").addObject("key", key(side)).addObject("district", district)
                .addObject("cards", shown.stream().map(FigureCards::of).toList())
                .addObject("next", found.size() > Reviews.MOST ? first + after(shown.getLast().position()) : null)
                .addObject("start", position.map(_ -> first).orElse(null));
    }

    private static String after(ReviewLine.Position last) {
        return "&at=" + last.since() + "&entry=" + last.intake();
    }

    /** A page that no link of ours leads to is not there. */
    private static NeedArea area(String typed) {
        return Arrays.stream(NeedArea.values()).filter(one -> one.name().equals(typed)).findFirst()
                .orElseThrow(NotThere::new);
    }

    static Line line(Gap gap) {
        return new Line(gap.area().map(Enum::name).orElse(OTHER), key(gap.area()), gap.district(), gap.children());
    }

    private static String key(Optional<NeedArea> area) {
        return area.map(Option::termKey).orElse("task.review.gaps.other");
    }
}
