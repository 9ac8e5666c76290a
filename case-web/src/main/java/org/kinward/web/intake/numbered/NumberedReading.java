package org.kinward.web.intake.numbered;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.numbered.Numbered;
import org.kinward.core.intake.numbered.NumberedPages;
import org.kinward.core.intake.talk.Talks;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.intake.words.PageAnswers;
import org.springframework.stereotype.Component;

/** Reads a numbered page and what may be chosen around it, and writes down in the same transaction that somebody looked. */
@Component
public class NumberedReading {

    private final ReadFirstHour read;
    private final Talks talks;
    private final Grounds grounds;
    private final PagePapers papers;

    NumberedReading(ReadFirstHour read, Talks talks, Grounds grounds, PagePapers papers) {
        this.papers = papers;
        this.read = read;
        this.talks = talks;
        this.grounds = grounds;
    }

    /**
     * Which one somebody wants to see.
     *
     * @param kept
     *            where they are kept
     * @param isOnPaper
     *            whether somebody says that it was on paper first
     */
    public record Wanted<P extends RecordPage>(NumberedKind<P> kind, NumberedPages<P> kept, IntakeId intake,
            int number, boolean isOnPaper) {

        /** Whether a version of it stands behind this one, which can have had another paper. */
        private static boolean isChanged(RecordPage saved) {
            return saved.revision().number() > 1;
        }

        private PagePapers.Asked paper(Optional<P> saved) {
            return new PagePapers.Asked(intake, kind.page(), kind.template(),
                    saved.flatMap(page -> page.head().paper()), isOnPaper);
        }
    }

    /**
     * A numbered page of a record, for who works on the case.
     *
     * @throws NotThere
     *             if there is no such page, or it is not for the acting person
     */
    @Transactional
    public <P extends RecordPage> NumberedSeen<P> open(Wanted<P> wanted, Actor actor) {
        var intake = wanted.intake();
        var opened = read.page(intake, SexAndAge.class).filter(one -> !one.isDraft() && WhoLeads.is(actor, one))
                .orElseThrow(NotThere::new);
        var saved = Optional.ofNullable(wanted.kept().of(intake).get(wanted.number()));
        if (saved.isEmpty()
                && (wanted.number() != wanted.kept().written(intake) + 1 || wanted.number() > Numbered.MOST)) {
            throw new NotThere();
        }
        var ground = grounds.with(grounds.of(opened), opened.intake().home().agency(), lists(wanted.kind().page()));
        var paper = wanted.paper(saved);
        return new NumberedSeen<>(wanted.kind(), opened, ground, wanted.number(), saved, talks.of(intake),
                new NumberedSeen.Papers(papers.around(paper, actor), saved.filter(Wanted::isChanged)
                        .map(_ -> papers.before(paper, wanted.number())).orElse(List.of())));
    }

    /** The lists that the questions of a page are answered from. */
    public static Set<CodeList> lists(Class<? extends RecordPage> page) {
        return PageAnswers.questions(page).stream().flatMap(question -> question.list().stream()).map(FromList::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
