package org.kinward.core.lists.keeping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.Revision;

/**
 * A list as one agency keeps it.
 *
 * @param revision
 *            how often the agency has changed it
 * @param lines
 *            in their order, retired ones too, <em>other</em> last
 * @param regions
 *            of districts: the codes of the regions that they can lie in
 */
public record OwnList(CodeList list, Revision revision, List<OwnLine> lines, Set<Code> regions) {

    public OwnList {
        lines = List.copyOf(lines);
        regions = Set.copyOf(regions);
    }

    /** A list whose lines lie in no region. */
    public OwnList(CodeList list, Revision revision, List<OwnLine> lines) {
        this(list, revision, lines, Set.of());
    }

    public Optional<OwnLine> line(Code code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The lines that are offered, in their order. */
    public List<OwnLine> offered() {
        return lines.stream().filter(line -> !line.isRetired()).toList();
    }

    /** The lines that are not offered any more. */
    public List<OwnLine> retired() {
        return lines.stream().filter(OwnLine::isRetired).toList();
    }

    /** The parts of the list, in their order; none for most lists. */
    public List<String> headings() {
        return lines.stream().map(OwnLine::heading).filter(heading -> !heading.isEmpty()).distinct()
                .collect(Collectors.toUnmodifiableList());
    }
}
