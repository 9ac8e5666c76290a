package org.kinward.persistence.lists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.AgencyId;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.keeping.OwnLine;
import org.springframework.stereotype.Repository;

/** What can be chosen, as pages ask for it: in one statement, never kept beside the database. */
@Repository
class JdbcCodeLists implements CodeLists {

    private final OwnRows rows;

    JdbcCodeLists(OwnRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public Map<CodeList, List<Line>> of(Set<CodeList> lists, AgencyId agency) {
        var lines = new EnumMap<CodeList, List<Line>>(CodeList.class);
        if (!lists.isEmpty()) {
            rows.of(lists, agency).forEach((list, own) -> lines.put(list, own.stream().map(this::line).toList()));
        }
        return lines;
    }

    private Line line(OwnLine own) {
        var words = own.words();
        var code = own.code();
        return new Line(code, said(words.english(), code.word()), said(words.french(), code.word()),
                Set.copyOf(words.localWords()), own.isRetired(), own.heading());
    }

    private static String said(String label, String otherwise) {
        return label.isEmpty() ? otherwise : label;
    }
}
