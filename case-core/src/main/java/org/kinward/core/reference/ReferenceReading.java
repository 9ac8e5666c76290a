package org.kinward.core.reference;

/** What typed text turned out to be; a wrong check is its own result, so that the page can say where to look. */
public sealed interface ReferenceReading {

    /** A whole number; whether a child has it is another question. */
    record Valid(ReferenceNumber number) implements ReferenceReading {
    }

    /** Ten symbols, but the last one does not fit the others: "Check the last letter". */
    record CheckDoesNotFit() implements ReferenceReading {
    }

    /** Too short, too long, or with signs that no number has. */
    record NotANumber() implements ReferenceReading {
    }
}
