package org.kinward.benchmark.people;

import org.kinward.core.identity.VaultField;

/** A detail of a child as it is typed, before the vault locks it. */
public record SealedText(VaultField field, int item, String text) {
}
