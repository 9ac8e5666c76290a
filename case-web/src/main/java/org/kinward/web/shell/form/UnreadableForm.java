package org.kinward.web.shell.form;

/** A form that no page of ours can have sent. Answered by the page for wrong input, status 400. */
public final class UnreadableForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The text names the part of the form, never what was in it. */
    public UnreadableForm(String part) {
        super("unreadable: " + part);
    }
}
