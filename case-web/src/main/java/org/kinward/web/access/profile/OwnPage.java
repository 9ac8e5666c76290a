package org.kinward.web.access.profile;

/** Marks the page of the person at work, on which others may put what that person must know. */
public interface OwnPage {
}
