package org.kinward.web.lists.keeping;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.core.saving.Revision;
import org.kinward.web.lists.csv.CarriedFile;
import org.springframework.stereotype.Component;

/** Carries a file of lines for this person, this list and this revision alone. */
@Component
class ListUpload {

    /** The most bytes of a file. */
    static final int LARGEST = CarriedFile.LARGEST;

    private final CarriedFile files;

    ListUpload(CarriedFile files) {
        this.files = files;
    }

    /** The file as a form carries it; empty if no form can carry so much. */
    Optional<String> carried(byte[] file, OwnList list, Actor actor) {
        return files.carried(file, label(list.list(), list.revision(), actor));
    }

    /**
     * The file that was shown.
     *
     * @throws org.kinward.web.shell.form.UnreadableForm
     *             if it is not what was shown to this person for this revision of the list
     */
    byte[] shown(String carried, CodeList list, Revision seen, Actor actor) {
        return files.shown(carried, label(list, seen, actor));
    }

    private static String label(CodeList list, Revision seen, Actor actor) {
        return "kinward list " + list + " " + seen.number() + " " + actor.agency().value() + " "
                + actor.person().value();
    }
}
