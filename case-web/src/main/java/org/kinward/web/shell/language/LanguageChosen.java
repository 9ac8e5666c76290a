package org.kinward.web.shell.language;

import java.util.Locale;

import org.kinward.core.access.PersonId;

/** A signed-in person has chosen another language: an event for those who keep the language of a person. */
public record LanguageChosen(PersonId person, Locale language) {
}
