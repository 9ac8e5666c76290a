package org.kinward.core.followup.contact;

import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.casefile.opening.TakenUpAgain;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.Zones;
import org.kinward.core.task.Task;

/** On a file that is opened again the earliest contact that is still planned is to be made. */
public class VisitsGoOn implements TakenUpAgain {

    private final Contacts contacts;

    private final NextVisit next;

    private final Zones zones;

    public VisitsGoOn(Contacts contacts, NextVisit next, Zones zones) {
        this.contacts = contacts;
        this.next = next;
        this.zones = zones;
    }

    @Override
    public void again(OpenCaseFile file, Task.Done how) {
        if (!contacts.open(file.id()).isEmpty()) {
            next.after(file, new AtAgency(how.by(), how.at(), zones.of(file.home().agency())));
        }
    }
}
