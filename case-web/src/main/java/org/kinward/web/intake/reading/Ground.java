package org.kinward.web.intake.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.kinward.core.consent.StatementVersion;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingSearch;
import org.kinward.reporting.access.Surroundings;
import org.kinward.web.lists.words.ListedWords;

/**
 * What a form is read against: the day and the clock of the agency, and the people, rooms and places that may be
 * chosen here.
 *
 * @param region
 *            which countries and languages come first
 * @param statement
 *            the version of the data-use statement in force here
 * @param hand
 *            whom the place calls at night, and what a child can listen to
 * @param listed
 *            the lists of the field that the page asks for
 */
public record Ground(LocalDate today, ZoneId zone, Choosable lists, Region region,
        Optional<StatementVersion> statement, AtHand hand, FromLists listed) {

    /** Whom the place calls, and the recordings of what children are told. */
    public record AtHand(List<Surroundings.Called> numbers, List<Surroundings.Sound> sounds) {

        public AtHand {
            numbers = List.copyOf(numbers);
            sounds = List.copyOf(sounds);
        }
    }

    /** Whom the place calls at night. */
    public List<Surroundings.Called> numbers() {
        return hand.numbers();
    }

    /**
     * What the questions that take their words from a list are read against.
     *
     * @param words
     *            the lines of the lists that the page asks for
     * @param search
     *            finds numbers by which somebody could be found, in what is said beside <em>other</em>
     */
    public record FromLists(ListedWords words, TellingSearch search) {

        /** For a page that asks nothing of a list. */
        public static final FromLists NONE = new FromLists(ListedWords.NONE, new TellingSearch(_ -> List.of()));

        boolean tells(String said) {
            return NoteText.fits(said) && !search.in(new NoteText(said)).none();
        }
    }

    /** Of a page that asks nothing of a list. */
    public Ground(LocalDate today, ZoneId zone, Choosable lists, Region region, Optional<StatementVersion> statement,
            List<Surroundings.Called> numbers) {
        this(today, zone, lists, region, statement, new AtHand(numbers, List.of()), FromLists.NONE);
    }

    /** The same with the lists that a page asks for. */
    public Ground with(FromLists lines) {
        return new Ground(today, zone, lists, region, statement, hand, lines);
    }
}
