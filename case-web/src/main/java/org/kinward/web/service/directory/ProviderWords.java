package org.kinward.web.service.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.Sex;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderState;
import org.kinward.web.service.ServicePath;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** A line of the directory in words. */
final class ProviderWords {

    private ProviderWords() {
    }

    static Card card(Provider line, DirectoryDesk.Read read) {
        var lines = new ArrayList<Words>();
        lines.add(services(line, read));
        lines.add(taken(line));
        if (!line.facts().office().contact().isEmpty()) {
            lines.add(Words.said(line.facts().office().contact()));
        }
        lines.add(checked(line));
        return new Card(line.facts().office().name(), ServicePath.line("one", line.id().value()), lines,
                tag(line, read));
    }

    /** That it takes nobody, or that nobody has looked for long; nothing where all is well. */
    static @Nullable Tag tag(Provider line, DirectoryDesk.Read read) {
        if (line.state() != ProviderState.OPEN) {
            return new Tag(Option.termKey(line.state()), "grey");
        }
        return line.isOld(read.today(), read.days()) ? new Tag("service.old", "yellow") : null;
    }

    static List<SummaryRow> rows(DirectoryDesk.One one) {
        var facts = one.line().facts();
        var reach = facts.reach();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("service.line.kind", Words.of(facts.office().kind())));
        rows.add(SummaryRow.of("service.line.services", services(one.line(), one.read())));
        rows.add(SummaryRow.of("service.line.contact", said(facts.office().contact())));
        rows.add(SummaryRow.of("service.line.places", reach.places().isEmpty() ? Words.keyed("service.line.everywhere")
                : Words.said(String.join(", ", reach.places()))));
        rows.add(SummaryRow.of("service.line.taken", taken(one.line())));
        rows.add(SummaryRow.of("service.line.languages", said(String.join(", ", reach.languages()))));
        rows.add(SummaryRow.of("service.line.cost", Words.of(facts.terms().cost())));
        rows.add(SummaryRow.of("service.line.opening", said(facts.terms().opening())));
        rows.add(SummaryRow.of("service.line.capacity", facts.terms().capacity().isPresent()
                ? Words.said("" + facts.terms().capacity().getAsInt()) : Words.keyed("service.not-known")));
        rows.add(SummaryRow.of("service.line.state", Words.of(one.line().state())));
        rows.add(SummaryRow.of("service.line.checked", checked(one.line()), Words.said(one.checkedBy())));
        return rows;
    }

    private static Words said(String words) {
        return words.isEmpty() ? Words.keyed("service.not-known") : Words.said(words);
    }

    private static Words services(Provider line, DirectoryDesk.Read read) {
        return Words.said(line.facts().services().stream().map(code -> ServiceWords.name(code, read.words())).sorted()
                .collect(Collectors.joining(", ")));
    }

    /** 0 girls and boys, 1 girls, 2 boys. */
    private static Words taken(Provider line) {
        var reach = line.facts().reach();
        int who = reach.sexes().size() == Sex.values().length ? 0 : reach.sexes().contains(Sex.GIRL) ? 1 : 2;
        return Words.keyed("service.line.taken.who", who, reach.ages().from(), reach.ages().to());
    }

    static Words checked(Provider line) {
        return Words.keyed("service.checked", new Days().written(line.checked().on()));
    }
}
