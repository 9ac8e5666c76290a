package org.kinward.web.casefile.leaving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.kinward.reporting.casefile.leaving.InHandLists;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Words;

/** What somebody has in hand, in words: numbers, places and kinds, nothing that happened to a child. */
final class LeavingWords {

    private LeavingWords() {
    }

    static List<Option> cases(List<InHandLists.CaseLine> lines) {
        return lines.stream().map(line -> Option.said(line.file().toString(), String.join(" · ", parts(line))))
                .toList();
    }

    private static List<String> parts(InHandLists.CaseLine line) {
        var parts = new ArrayList<>(List.of(line.reference().shown()));
        line.callWord().ifPresent(parts::add);
        parts.add(line.place());
        return parts;
    }

    /** Under what is to be done the numbers of the children for whom it is. */
    static List<Option> tasks(List<InHandLists.TaskLine> lines) {
        var kinds = lines.stream().collect(Collectors.groupingBy(InHandLists.TaskLine::kind, LinkedHashMap::new,
                Collectors.mapping(line -> Option.said(line.task().toString(), line.reference().shown()),
                        Collectors.toList())));
        return kinds.entrySet().stream().map(kind -> Option.part(Option.termKey(kind.getKey()), kind.getValue()))
                .toList();
    }

    static List<Card> requests(List<InHandLists.RequestLine> lines) {
        return lines.stream().map(line -> new Card(line.reference().shown(),
                "/c/" + line.file() + "/approvals/answer?request=" + line.approval(), List.of(Words.of(line.kind())),
                null)).toList();
    }
}
