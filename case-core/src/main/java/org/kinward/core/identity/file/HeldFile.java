package org.kinward.core.identity.file;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.care.CareLink;

/**
 * A file as the vault knows it. The rules of who may open it are here, for the vault asks nobody else.
 *
 * @param putBy
 *            who put it in, and can never be the second person
 * @param lookedBy
 *            everybody who has opened a photograph as the second person: nobody's look takes away another's
 * @param screened
 *            whether a second person has said that the photograph is kept
 */
public record HeldFile(FileRef ref, FileKind kind, Audience audience, PersonId putBy, Set<PersonId> lookedBy,
        boolean screened) {

    private static final Set<CareLink> LEADING = Set.of(CareLink.LEAD_WORKER, CareLink.COVER);
    private static final Set<CareLink> WORKING = Set.of(CareLink.LEAD_WORKER, CareLink.COVER, CareLink.PLACE_MANAGER,
            CareLink.ACTING_MANAGER);

    public HeldFile {
        lookedBy = Set.copyOf(lookedBy);
    }

    /** A file that nobody has looked at yet. */
    public static HeldFile fresh(FileRef ref, FileKind kind, Audience audience, PersonId putBy) {
        return new HeldFile(ref, kind, audience, putBy, Set.of(), false);
    }

    /** Whether somebody so tied to a child may put a file in, or have its pages destroyed. */
    public static boolean mayKeep(Set<CareLink> links) {
        return isOneOf(links, WORKING);
    }

    /** Whether it waits for a second person. */
    public boolean waits() {
        return kind == FileKind.PHOTOGRAPH && !screened;
    }

    /** Whether somebody so tied to the child may open it. */
    public boolean mayShow(Set<CareLink> links) {
        return !waits() && switch (audience) {
            case WHO_LEADS -> isOneOf(links, LEADING);
            case WHO_WORKS_ON_IT -> isOneOf(links, WORKING);
            case SHIFT_TOO -> isOneOf(links, WORKING) || links.contains(CareLink.ON_SHIFT);
        };
    }

    /** Whether this person may be the second one who looks: somebody else, who works on the case. */
    public boolean mayLook(Set<CareLink> links, PersonId person) {
        return waits() && !person.equals(putBy) && isOneOf(links, WORKING);
    }

    /** Whether this person may say that it is kept: nobody says it of what they have not opened. */
    public boolean mayScreen(PersonId person) {
        return !person.equals(putBy) && lookedBy.contains(person);
    }

    /** Whether this is the same file, as far as whoever puts it in says. */
    public boolean isSameAs(HeldFile other) {
        return ref.equals(other.ref) && kind == other.kind && audience == other.audience && putBy.equals(other.putBy);
    }

    /** The same, after this second person has opened it. */
    public HeldFile lookedAt(PersonId second) {
        var all = Stream.concat(lookedBy.stream(), Stream.of(second)).collect(Collectors.toUnmodifiableSet());
        return new HeldFile(ref, kind, audience, putBy, all, screened);
    }

    /** The same, for those for whom it is meant. */
    public HeldFile open() {
        return new HeldFile(ref, kind, audience, putBy, lookedBy, true);
    }

    private static boolean isOneOf(Set<CareLink> links, Set<CareLink> those) {
        return links.stream().anyMatch(those::contains);
    }
}
