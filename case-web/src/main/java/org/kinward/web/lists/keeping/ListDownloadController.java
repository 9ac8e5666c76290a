package org.kinward.web.lists.keeping;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.web.access.Allowed;
import org.kinward.web.lists.csv.ListCsv;
import org.kinward.web.shell.page.FileAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A list as a file for a table program. */
@Controller
class ListDownloadController {

    private final ListDesk desk;

    ListDownloadController(ListDesk desk) {
        this.desk = desk;
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ListPath.LIST + "/csv")
    ResponseEntity<byte[]> file(@PathVariable String list, Actor actor) {
        var own = desk.of(ListPath.list(list), actor);
        return FileAnswer.csv(list, ListCsv.of(own));
    }
}
