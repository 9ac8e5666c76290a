package org.kinward.web.shell.form;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;

/**
 * What a form carries along unseen: a key that makes a second press of the button harmless, and the revision that was
 * on the screen.
 */
public record FormStamp(String key, String revision) {

    public FormStamp(@Nullable String key, @Nullable String revision) {
        this.key = Typed.text(key);
        this.revision = Typed.text(revision);
    }

    /** A stamp for a page that is shown now. */
    public static FormStamp fresh(Revision shown) {
        return new FormStamp(UUID.randomUUID().toString(), Long.toString(shown.number()));
    }

    /** A stamp for a page that shows this revision now. */
    public static FormStamp shown(long revision) {
        return new FormStamp(UUID.randomUUID().toString(), Long.toString(revision));
    }

    /** For the compact constructor of a form: a form without a stamp is unreadable only when the stamp is asked. */
    public static FormStamp orEmpty(@Nullable FormStamp stamp) {
        return stamp == null ? new FormStamp("", "") : stamp;
    }

    /** The key of this press of the button. */
    public UUID idempotencyKey() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm("stamp.key");
        }
    }

    /** The revision that the person saw. */
    public Revision shownRevision() {
        try {
            return new Revision(Long.parseLong(revision));
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm("stamp.revision");
        }
    }
}
