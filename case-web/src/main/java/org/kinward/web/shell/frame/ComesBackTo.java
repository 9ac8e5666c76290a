package org.kinward.web.shell.frame;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page on which a form stood that is sent to this method, where the nearest page above its address would be another
 * one. Whoever opens the screen again, changes the language or gets a form back comes there.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ComesBackTo {

    /** Address of a page that can be opened; {@code {id}} stands for the same part of the address of this method. */
    String value();
}
