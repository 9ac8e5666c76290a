package org.kinward.web.lists.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All lists, with how many lines each has and how many nobody has translated. */
@Controller
class ListsController {

    private final ListDesk desk;

    ListsController(ListDesk desk) {
        this.desk = desk;
    }

    /** One list of the table. */
    record Line(String path, String key, long offered, long retired, long untranslated) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ListPath.LISTS)
    String page(Actor actor, Model model) {
        var all = desk.all(actor);
        model.addAttribute("lists", Arrays.stream(CodeList.values()).map(list -> line(list, all)).toList());
        return "lists/lists";
    }

    private static Line line(CodeList list, Map<CodeList, List<OwnLine>> all) {
        var lines = all.getOrDefault(list, List.of());
        var offered = lines.stream().filter(line -> !line.isRetired()).toList();
        return new Line(ListPath.of(list), Option.termKey(list), offered.size(), lines.size() - offered.size(),
                offered.stream().filter(line -> line.words().isUntranslated()).count());
    }
}
