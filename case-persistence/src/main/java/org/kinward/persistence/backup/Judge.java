package org.kinward.persistence.backup;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.TreeSet;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.OwnDatabase;

/** Says whether the files of a copy belong together, fit here, and open nobody who was erased; before anything is written. */
record Judge(OwnDatabase database, Clock clock, boolean olderKeys) {

    void judge(Restore.Parts parts) throws IOException, CopyRefused {
        var keys = parts.keys().facts();
        if (parts.database().isPresent()) {
            var facts = parts.database().get().facts();
            fits(facts);
            sameHome(keys, facts, "the database");
            if (keys.made().isBefore(facts.made()) && !olderKeys) {
                throw new CopyRefused(
                        "the keys were copied at " + keys.made() + ", before the database (" + facts.made()
                                + "): children who came between would be lost. Take newer keys with --keys=<file>,"
                                + " or say --older-keys if there are none");
            }
        }
        for (var list : parts.erasures()) {
            sameHome(keys, list.facts(), list.file().toString());
        }
        var young = clock.instant().minus(Backup.KEYS_KEPT);
        if (keys.made().isBefore(young) && !knowsSince(parts, young) && !olderKeys) {
            throw new CopyRefused(
                    "the keys were copied at " + keys.made() + ", more than seven days ago: a child who was"
                            + " erased since could be opened. Give a list that is not older than seven days with"
                            + " --erasures=<file>, or say --older-keys if there is none");
        }
    }

    /** Another home's keys open nothing here, and its list erases nobody. Older programs did not write it down. */
    private static void sameHome(Facts keys, Facts other, String what) throws CopyRefused {
        var one = keys.of(Facts.STORE);
        var two = other.of(Facts.STORE);
        if (!one.isEmpty() && !two.isEmpty() && !one.equals(two)) {
            throw new CopyRefused("the keys are of another home than " + what + ": nothing of it would open");
        }
    }

    /** A list that is too old itself knows as little of who was erased since as the keys do. */
    private static boolean knowsSince(Restore.Parts parts, Instant young) throws IOException, CopyRefused {
        for (var list : parts.erasures()) {
            if (!list.facts().made().isBefore(young)) {
                return true;
            }
        }
        return false;
    }

    private void fits(Facts facts) throws CopyRefused {
        var unknown = new TreeSet<>(facts.migrations());
        unknown.removeAll(database.migrations());
        if (!unknown.isEmpty()) {
            throw new CopyRefused("the copy was made by a newer program: this one does not know "
                    + unknown.size() + " of its migrations, the last is " + unknown.last()
                    + ". Restore it with the program that made it, or a newer one");
        }
        if (!facts.of("format").equals(database.format())) {
            throw new CopyRefused("the copy is of PostgreSQL " + facts.of("format") + ", this program brings "
                    + database.format());
        }
        if (!facts.of("machine").equals(Facts.machine())) {
            throw new CopyRefused(
                    "the copy was made on " + facts.of("machine") + " and can be used there only; this is "
                            + Facts.machine());
        }
    }
}
