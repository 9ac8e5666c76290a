package org.kinward.core.intake.putaway;

import java.time.Instant;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** What became of a paper that was typed (F24). */
public record PaperPutAway(Paper paper, Became became, PersonId by, Instant at) {

    /** Which paper it is. */
    public sealed interface Paper {

        /** Of whom it tells. */
        IntakeId intake();

        /** The one that the first hour was typed from. */
        record OfFirstHour(IntakeId intake) implements Paper {
        }

        /** The one of the talk with this number. */
        record OfTalk(IntakeId intake, int number) implements Paper {

            public OfTalk {
                if (number < 1) {
                    throw new IllegalArgumentException("talks are counted from 1");
                }
            }
        }

        /** One that was typed outside of a talk: several of these can be one sheet. */
        sealed interface OfRecord extends Paper {
        }

        /**
         * The one of a page or of a line of the record, as it stands there or stood there before.
         *
         * @param page
         *            the word of the page or of the list, such as {@code help_daily}
         * @param typed
         *            when it was typed: one that says something else may be another sheet of paper
         */
        record OfPage(IntakeId intake, String page, Instant typed) implements OfRecord {
        }

        /**
         * The one of a note of the story, which is never changed.
         *
         * @param note
         *            its surrogate
         */
        record OfNote(IntakeId intake, UUID note) implements OfRecord {
        }
    }

    /** What became of it; what is filed can be destroyed later. */
    public enum Became {
        FILED, DESTROYED
    }
}
