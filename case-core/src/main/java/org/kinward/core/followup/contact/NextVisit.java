package org.kinward.core.followup.contact;

import java.util.List;

import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Only the earliest open contact of a child is a task: two years of visits are no work of today. */
public class NextVisit {

    private final Contacts contacts;
    private final CaseMoves moves;

    public NextVisit(Contacts contacts, CaseMoves moves) {
        this.contacts = contacts;
        this.moves = moves;
    }

    /** Says what is next, by the contacts that are open now. It runs in the transaction of the move. */
    public void after(CaseFile file, AtAgency now) {
        after(file, contacts.open(file.id()), now);
    }

    private void after(CaseFile file, List<Contact> open, AtAgency now) {
        var about = file.id().value();
        if (open.isEmpty()) {
            moves.dropped(file, TaskKind.VISIT_CHILD, about, new Task.Done(now.by(), now.at()));
        } else {
            moves.open(file, TaskKind.VISIT_CHILD,
                    new CaseMoves.Thing(about, now.endOf(open.getFirst().due()), ""));
        }
    }
}
