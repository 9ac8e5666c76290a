package org.kinward.core.intake.firsthour;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.Age;
import org.kinward.core.child.Sex;

/**
 * Page 8: girl or boy, and how old (F5). The day of birth and a sex other than girl or boy are in the vault; when the
 * child says the latter, sex here is <em>not known</em>.
 */
public record SexAndAge(Head head, Answer<Sex> sex, Answer<Age> age) implements FirstHourPage {
}
