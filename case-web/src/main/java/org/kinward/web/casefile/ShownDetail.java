package org.kinward.web.casefile;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.VaultField;

/** One detail on its way to the screen. It prints itself as hidden. */
record ShownDetail(String key, @Nullable String clear) {

    static ShownDetail of(VaultField field, String clear) {
        return new ShownDetail("casefile.shown." + field, clear);
    }

    static ShownDetail nothing(VaultField field) {
        return new ShownDetail("casefile.shown." + field, null);
    }

    @Override
    public String toString() {
        return "ShownDetail[hidden]";
    }
}
